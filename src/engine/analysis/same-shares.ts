import type { ClaimOutcome } from '../result/settlement.ts';

/** Whether two outcomes of a claim have everybody pay the same. */
export function sameShares(a: ClaimOutcome, b: ClaimOutcome): boolean {
  if (a.outcome === 'undetermined' || b.outcome === 'undetermined') return a.outcome === b.outcome;
  return (
    a.outcome === b.outcome &&
    a.deductible === b.deductible &&
    a.fund === b.fund &&
    a.supplement === b.supplement &&
    a.outOfPocket === b.outOfPocket &&
    a.accountPaid === b.accountPaid
  );
}
