import type { ClaimOutcome, Settlement } from '../result/settlement.ts';
import type { Difference } from './difference.ts';
import { deductibleDifferences } from './difference-of-deductible.ts';
import { limitDifferences } from './difference-of-limits.ts';
import { readingDifferences } from './difference-of-readings.ts';
import { refusalDifferences } from './difference-of-refusal.ts';
import { termsDifferences } from './difference-of-terms.ts';

/** The claim before one, of the same kind of care, in the order of settling; undefined where it is the first. */
export function claimBefore(
  outcome: ClaimOutcome,
  { case: kase, claims }: Settlement,
): ClaimOutcome | undefined {
  const { id, care } = outcome.claim;
  let before: ClaimOutcome | undefined;
  for (const index of kase.order) {
    const other = claims[index];
    if (other === undefined || other.claim.id === id) break;
    if (other.claim.care === care) before = other;
  }
  return before;
}

/** Nothing else matters where it holds. */
const isDecisive = ({ code }: Difference): boolean =>
  code === 'limit-reached' || code === 'no-longer-refused';

/** Why a claim is paid in another way than the one before it, what decides first; empty where both are paid alike. */
export function differencesOf(
  now: ClaimOutcome,
  before: ClaimOutcome,
  settlement: Settlement,
): readonly Difference[] {
  const refused = refusalDifferences(now, before, settlement);
  if (now.outcome !== 'settled') return refused;
  const settledBefore = before.outcome === 'settled' ? before : undefined;
  const found = [
    ...refused,
    ...(settledBefore ? termsDifferences(now, settledBefore) : []),
    ...deductibleDifferences(now, settledBefore, settlement),
    ...limitDifferences(now, settledBefore),
  ];
  const ordered = [...found.filter(isDecisive), ...found.filter((one) => !isDecisive(one))];
  return found.length === 0 ? [] : [...ordered, ...readingDifferences(now, found, settlement)];
}
