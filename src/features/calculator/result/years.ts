import { type ClaimOutcome, type Fen, plus, type Settlement, ZERO } from '@/engine/index.ts';
import { billedOf } from './billed.ts';
import type { Paid } from './payments.ts';
import { type Standing, whatIsLeft } from './what-is-left.ts';

/** What the visits of one year come to. */
export interface Year {
  readonly year: number;
  /** Visits that are billed: some stays are entered for their days alone. */
  readonly visits: number;
  /** Whether any of them is settled. */
  readonly settled: boolean;
  /** undefined where every visit of the year is undetermined. */
  readonly totals: YearSums | undefined;
  /** Sum of the bills of undetermined visits; it is in none of the totals. */
  readonly undetermined: Fen;
  readonly left: readonly Standing[];
}

export interface YearSums extends Paid {
  readonly total: Fen;
  readonly accountPaid: Fen;
  readonly cashPaid: Fen;
}

/** The years that have visits, latest first, each with its sums and what it has left. */
export function yearsOf(settlement: Settlement): readonly Year[] {
  const billed = billedOf(settlement);
  const years = [...new Set(billed.map(({ claim }) => claim.year))].sort((a, b) => b - a);
  const standings = whatIsLeft(settlement);
  return years.map((year) => {
    const outcomes = billed.filter(({ claim }) => claim.year === year);
    return {
      year,
      visits: outcomes.length,
      settled: outcomes.some(({ outcome }) => outcome === 'settled'),
      totals: sumsOf(outcomes),
      undetermined: outcomes.reduce(
        (sum, { outcome, claim }) => (outcome === 'undetermined' ? plus(sum, claim.total) : sum),
        ZERO,
      ),
      left: standings.filter((standing) => standing.year === year),
    };
  });
}

function sumsOf(outcomes: readonly ClaimOutcome[]): YearSums | undefined {
  const known = outcomes.filter((each) => each.outcome !== 'undetermined');
  if (known.length === 0) return undefined;
  const sum = (of: (outcome: (typeof known)[number]) => Fen): Fen =>
    known.reduce((total, outcome) => plus(total, of(outcome)), ZERO);
  return {
    total: sum(({ claim }) => claim.total),
    fund: sum(({ fund }) => fund),
    supplement: sum(({ supplement }) => supplement),
    basicPaid: sum(({ claim }) => claim.basicPaid),
    outOfPocket: sum(({ outOfPocket }) => outOfPocket),
    accountPaid: sum(({ accountPaid }) => accountPaid),
    cashPaid: sum(({ cashPaid }) => cashPaid),
  };
}
