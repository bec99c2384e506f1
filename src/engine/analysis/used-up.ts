import { ZERO } from '../money/fen.ts';
import type { ClaimOutcome } from '../result/settlement.ts';
import type { LimitTerms } from '../settle/terms.ts';

/**
 * The limits of which nothing is left once a claim is settled, or was left before it. One that comes to nothing from
 * the start is none of them: it was never to be had.
 */
export function usedUp(outcome: ClaimOutcome): readonly LimitTerms[] {
  if (outcome.outcome !== 'settled') return [];
  return (outcome.trace?.steps ?? []).flatMap((step) =>
    step.mechanism === 'limit' && step.amount > ZERO && step.after === step.left ? [step.terms] : [],
  );
}
