import { type ClaimExplanations, type ClaimOutcome, explainClaim } from '@/engine/index.ts';
import { useSettledHere } from './settled-here.ts';

/** How to come by the explanations of a claim: they are worked out when one of them is looked at. */
export function useClaimExplanations(
  outcome: Exclude<ClaimOutcome, { readonly outcome: 'undetermined' }>,
): () => ClaimExplanations | undefined {
  const settlement = useSettledHere();
  return () => settlement && explainClaim(outcome, settlement);
}
