import { type ClaimOutcome, type Fen, type Settlement, ZERO } from '@/engine/index.ts';
import type { Standing } from './what-is-left.ts';

/** What a further visit like the latest one, in the same month, may still get. */
export interface NextVisit {
  /** What of a yearly deductible must be paid first; zero where nothing of it is left or it is not yearly. */
  readonly first: Fen;
  /** The limit that leaves the least; undefined where none bounds what the fund pays. */
  readonly tightest: Standing | undefined;
}

/** @param left what is left of the year of the latest visit @returns undefined where the latest visit is not settled */
export function nextVisitOf(settlement: Settlement, left: readonly Standing[]): NextVisit | undefined {
  const latest = latestOf(settlement);
  if (latest?.outcome !== 'settled') return undefined;
  const limits = left.filter(
    ({ kind, id }) => kind === 'limit' && latest.remaining.some((each) => each.id === id),
  );
  const [first, ...others] = limits;
  return {
    first: latest.deductibleRemaining ?? ZERO,
    tightest: first && others.reduce((least, each) => (isTighter(each, least) ? each : least), first),
  };
}

/** Of two limits that leave the same, the one that begins anew later. */
const isTighter = (a: Standing, b: Standing): boolean =>
  a.left === b.left ? a.anew > b.anew : a.left < b.left;

/** The latest visit that is billed: a stay is entered for its days alone. */
function latestOf({ case: { order }, claims }: Settlement): ClaimOutcome | undefined {
  const billed = order
    .flatMap((index) => claims[index] ?? [])
    .filter(({ claim }) => claim.care !== 'inpatient');
  return billed[billed.length - 1];
}
