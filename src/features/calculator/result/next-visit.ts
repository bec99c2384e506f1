import { type ClaimOutcome, type Fen, type Settlement, ZERO } from '@/engine/index.ts';
import type { Standing } from './what-is-left.ts';

/** What a further visit like the latest one, in the same month, may still get. */
export interface NextVisit {
  /** The most that the fund may pay; undefined where no limit bounds it. */
  readonly most: Fen | undefined;
  /** What of a yearly deductible must be paid first; zero where nothing of it is left or it is not yearly. */
  readonly first: Fen;
  /** When the fund may pay again, where it pays nothing until then. */
  readonly anew: string | undefined;
}

/** @param left what is left of the year of the latest visit @returns undefined where the latest visit is not settled */
export function nextVisitOf(settlement: Settlement, left: readonly Standing[]): NextVisit | undefined {
  const latest = latestOf(settlement);
  if (latest?.outcome !== 'settled') return undefined;
  const { remaining, deductibleRemaining } = latest;
  const amounts = remaining.map(({ amount }) => amount);
  const usedUp = (id: string): boolean => remaining.some((each) => each.id === id && each.amount === ZERO);
  const days = left.filter(({ kind, id }) => kind === 'limit' && usedUp(id)).map(({ anew }) => anew);
  return {
    most: amounts.length === 0 ? undefined : amounts.reduce((a, b) => (b < a ? b : a)),
    first: deductibleRemaining ?? ZERO,
    anew: [...days].sort().pop(),
  };
}

/** The latest visit that is billed: a stay is entered for its days alone. */
function latestOf({ case: { order }, claims }: Settlement): ClaimOutcome | undefined {
  const billed = order
    .flatMap((index) => claims[index] ?? [])
    .filter(({ claim }) => claim.care !== 'inpatient');
  return billed[billed.length - 1];
}
