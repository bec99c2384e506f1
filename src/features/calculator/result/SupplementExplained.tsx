import type { SettledClaim } from '@/engine/index.ts';
import { useClaimExplanations } from '../explain/claim-explanations.ts';
import { Explained } from '../explain/Explained.tsx';
import { BeginsAnew } from './BeginsAnew.tsx';
import { limitOfSupplement } from './supplement-rule-key.ts';
import { useSupplementSentence } from './use-supplement-sentence.ts';

/** What a supplement pays, as far as its limit leaves room for it. */
export function SupplementExplained({ outcome }: { readonly outcome: SettledClaim }) {
  const sentence = useSupplementSentence();
  const explanations = useClaimExplanations(outcome);
  const step = outcome.trace?.steps.find((each) => each.mechanism === 'supplement');
  if (step === undefined) return undefined;
  const limit = limitOfSupplement(outcome, step);
  return (
    <Explained explain={() => explanations()?.supplement}>
      <p>{sentence(outcome)}</p>
      {limit && <BeginsAnew step={limit} outcome={outcome} />}
    </Explained>
  );
}
