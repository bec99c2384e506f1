import { type ClaimOutcome, type Fen, plus, type Settlement, ZERO } from '@/engine/index.ts';
import { billedOf } from './billed.ts';
import { NOTHING_PAID, type Paid } from './payments.ts';
import { type Standing, standingsAfter } from './what-is-left.ts';

/** What the visits of a month come to, and how everything that runs over a month or a year stands at its end. */
export interface MonthOfYear {
  /** 1 to 12. */
  readonly month: number;
  readonly visits: number;
  /** undefined where the document leaves every visit of the month open. */
  readonly shares: Paid | undefined;
  /** Sum of the bills that the document leaves open; in none of the others. */
  readonly undetermined: Fen;
  readonly standings: readonly Standing[];
}

/** The months of a year that have visits, in their order. */
export function monthsOf(settlement: Settlement, year: number): readonly MonthOfYear[] {
  const months = new Map<number, MonthOfYear>();
  for (const outcome of billedOf(settlement)) {
    if (outcome.claim.year !== year) continue;
    const month = (outcome.claim.month % 12) + 1;
    const before = months.get(month) ?? { ...EMPTY, month };
    months.set(month, {
      month,
      visits: before.visits + 1,
      shares: withShares(before.shares, outcome),
      undetermined:
        outcome.outcome === 'undetermined'
          ? plus(before.undetermined, outcome.claim.total)
          : before.undetermined,
      standings: latest([...before.standings, ...standingsAfter(outcome)]),
    });
  }
  return [...months.values()];
}

const EMPTY = { visits: 0, shares: undefined, undetermined: ZERO, standings: [] };

function withShares(before: Paid | undefined, outcome: ClaimOutcome): Paid | undefined {
  if (outcome.outcome === 'undetermined') return before;
  const { fund, supplement, basicPaid, outOfPocket } = before ?? NOTHING_PAID;
  return {
    fund: plus(fund, outcome.fund),
    supplement: plus(supplement, outcome.supplement),
    basicPaid: plus(basicPaid, outcome.claim.basicPaid),
    outOfPocket: plus(outOfPocket, outcome.outOfPocket),
  };
}

const latest = (standings: readonly Standing[]): readonly Standing[] => [
  ...new Map(standings.map((standing) => [standing.key, standing])).values(),
];
