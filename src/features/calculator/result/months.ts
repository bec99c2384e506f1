import { type Fen, plus, type Settlement, ZERO } from '@/engine/index.ts';
import { type Standing, standingsAfter } from './what-is-left.ts';

/** What the visits of a month come to, and how everything that runs over a month or a year stands at its end. */
export interface MonthOfYear {
  /** 1 to 12. */
  readonly month: number;
  readonly visits: number;
  readonly fund: Fen;
  readonly outOfPocket: Fen;
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
    months.set(month, {
      month,
      visits: before.visits + 1,
      fund: known ? plus(before.fund, outcome.fund) : before.fund,
      outOfPocket: known ? plus(before.outOfPocket, outcome.outOfPocket) : before.outOfPocket,
      undetermined: known ? before.undetermined : plus(before.undetermined, outcome.claim.total),
      standings: latest([...before.standings, ...standingsAfter(outcome)]),
    });
  }
  return [...months.values()];
}

const EMPTY = { visits: 0, fund: ZERO, outOfPocket: ZERO, undetermined: ZERO, standings: [] };

const latest = (standings: readonly Standing[]): readonly Standing[] => [
  ...new Map(standings.map((standing) => [standing.key, standing])).values(),
];
