import { type Fen, plus, type Settlement, ZERO } from '@/engine/index.ts';
import { type Standing, standingsAfter } from './what-is-left.ts';

/** What the visits of a month come to, and how everything that runs over a month or a year stands at its end. */
export interface MonthOfYear {
  /** 1 to 12. */
  readonly month: number;
  readonly visits: number;
  /** undefined where the document leaves every visit of the month open. */
  readonly shares: { readonly fund: Fen; readonly outOfPocket: Fen } | undefined;
  /** Sum of the bills that the document leaves open; in neither of the others. */
  readonly undetermined: Fen;
  readonly standings: readonly Standing[];
}

/** The months of a year that have visits, in their order. */
export function monthsOf({ case: { order }, claims }: Settlement, year: number): readonly MonthOfYear[] {
  const months = new Map<number, MonthOfYear>();
  for (const index of order) {
    const outcome = claims[index];
    if (outcome === undefined || outcome.claim.year !== year || outcome.claim.care === 'inpatient') continue;
    const month = (outcome.claim.month % 12) + 1;
    const before = months.get(month) ?? { ...EMPTY, month };
    const known = outcome.outcome !== 'undetermined';
    const { fund, outOfPocket } = before.shares ?? NONE;
    months.set(month, {
      month,
      visits: before.visits + 1,
      shares: known
        ? { fund: plus(fund, outcome.fund), outOfPocket: plus(outOfPocket, outcome.outOfPocket) }
        : before.shares,
      undetermined: known ? before.undetermined : plus(before.undetermined, outcome.claim.total),
      standings: latest([...before.standings, ...standingsAfter(outcome)]),
    });
  }
  return [...months.values()];
}

const NONE = { fund: ZERO, outOfPocket: ZERO };
const EMPTY = { visits: 0, shares: undefined, undetermined: ZERO, standings: [] };

const latest = (standings: readonly Standing[]): readonly Standing[] => [
  ...new Map(standings.map((standing) => [standing.key, standing])).values(),
];
