import type { ExcludedClaim, SettledClaim } from '@/engine/index.ts';
import { useClaimExplanations } from '../explain/claim-explanations.ts';
import { Explained } from '../explain/Explained.tsx';
import { BeginsAnew } from './BeginsAnew.tsx';
import { decidingLimit } from './deciding-limit.ts';
import { useFundSentence } from './use-fund-sentence.ts';

/** What the fund pays: its share as far as the limits leave room for it, or nothing. */
export function FundExplained({ outcome }: { readonly outcome: SettledClaim | ExcludedClaim }) {
  const sentence = useFundSentence();
  const explanations = useClaimExplanations(outcome);
  const limit = outcome.outcome === 'settled' ? decidingLimit(outcome, ['expense', 'payment']) : undefined;
  return (
    <Explained explain={() => explanations()?.fund}>
      <p>{sentence(outcome)}</p>
      {outcome.outcome === 'settled' && limit && <BeginsAnew step={limit} outcome={outcome} />}
    </Explained>
  );
}
