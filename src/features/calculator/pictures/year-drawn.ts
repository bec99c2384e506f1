import {
  type AccountMonth,
  type ClaimOutcome,
  type Fen,
  plus,
  type Reason,
  type Settlement,
  ZERO,
} from '@/engine/index.ts';
import type { AccountChange } from '../account/account-changes.ts';
import { yearOfAccount } from '../account/account-months.ts';
import { leftMayBeLess } from '../result/after-undetermined.ts';
import { billedOf } from '../result/billed.ts';
import { type MonthOfYear, monthsOf } from '../result/months.ts';
import { NOTHING_PAID, type Paid } from '../result/payments.ts';
import { type Standing, standingsAfter } from '../result/what-is-left.ts';

/** A year as it is drawn: twelve months, January first. */
export interface YearDrawn {
  readonly year: number;
  readonly months: readonly MonthDrawn[];
  readonly running: readonly Running[];
  /** Whether visits that the document leaves open may have used some of what runs on. */
  readonly mayBeLess: boolean;
  /** Whether some of what runs over the year was used before its first visit. */
  readonly isBegun: boolean;
}

export interface MonthDrawn {
  /** 1 to 12. */
  readonly month: number;
  /** undefined in a year whose account is not known of at all: that of the case alone is. */
  readonly credit: AccountMonth | undefined;
  readonly changes: readonly AccountChange[];
  readonly visits: number;
  /** undefined where there were none, or the document leaves all of them open. */
  readonly shares: Paid | undefined;
  readonly undetermined: Fen;
  /** Why it is not known who pays that, each once. */
  readonly reasons: readonly Reason[];
}

/** A deductible, limit or threshold as it fills. */
export interface Running {
  readonly key: string;
  /** The latest of the year, which has its name. */
  readonly named: Standing;
  /** Twelve; undefined where nothing is known of it: before its first use, and of a month's in a month without any. */
  readonly months: readonly (Filled | undefined)[];
}

export interface Filled {
  readonly used: Fen;
  readonly of: Fen;
}

const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export function yearDrawn(settlement: Settlement, year: number): YearDrawn {
  const ofYear = monthsOf(settlement, year);
  const outcomes = billedOf(settlement).filter(({ claim }) => claim.year === year);
  const account = settlement.case.year === year ? yearOfAccount(settlement).months : [];
  return {
    year,
    mayBeLess: leftMayBeLess(settlement, year),
    isBegun: settlement.case.year === year && isBegun(settlement.case.opening),
    months: MONTHS.map((month) => {
      const of: MonthOfYear | undefined = ofYear.find((each) => each.month === month);
      const { credit, changes = [] } = account[month - 1] ?? {};
      return {
        month,
        credit,
        changes,
        visits: of?.visits ?? 0,
        shares: of?.shares,
        undetermined: of?.undetermined ?? ZERO,
        reasons: reasonsOf(outcomes.filter(({ claim }) => (claim.month % 12) + 1 === month)),
      };
    }),
    running: runningOf(outcomes),
  };
}

const reasonsOf = (outcomes: readonly ClaimOutcome[]): readonly Reason[] => [
  ...new Set(outcomes.flatMap((each) => (each.outcome === 'undetermined' ? [each.reason] : []))),
];

/** Whether there is anything in it that stands from month to month. */
const isBegun = ({ deductible = ZERO, limits, cumulative }: Settlement['case']['opening']): boolean =>
  deductible > ZERO ||
  limits.some(({ month, used }) => month === undefined && used > ZERO) ||
  [...cumulative.values()].some((used) => used > ZERO);

function runningOf(outcomes: readonly ClaimOutcome[]): readonly Running[] {
  const found = new Map<string, { named: Standing; months: (Filled | undefined)[] }>();
  for (const outcome of outcomes)
    for (const standing of standingsAfter(outcome)) {
      const months = found.get(standing.key)?.months ?? MONTHS.map(() => undefined);
      months[outcome.claim.month % 12] = { used: standing.used, of: standing.of };
      found.set(standing.key, { named: standing, months });
    }
  return [...found].map(([key, { named, months }]) => ({
    key,
    named,
    months: named.period === 'month' ? months : carriedOn(months),
  }));
}

/** What a month without visits takes over from the one before. */
function carriedOn(months: readonly (Filled | undefined)[]): readonly (Filled | undefined)[] {
  let last: Filled | undefined;
  return months.map((month) => (last = month ?? last));
}

/** The same of visits alone. */
export const withoutAccount = (year: YearDrawn): YearDrawn => ({
  ...year,
  months: year.months.map((month) => ({ ...month, credit: undefined, changes: [] })),
});

/** What was charged in a month, whoever pays it. */
export function billOf({ shares = NOTHING_PAID, undetermined }: MonthDrawn): Fen {
  const { fund, supplement, basicPaid, outOfPocket } = shares;
  return [fund, supplement, basicPaid, outOfPocket].reduce(plus, undetermined);
}

/** A piece of a month's bar. */
export interface Piece {
  readonly payer: 'fund' | 'supplement' | 'you' | 'open';
  readonly from: Fen;
  readonly to: Fen;
}

/** The bills of a month as pieces, one on the other from the ground. */
export function piecesOf({ shares = NOTHING_PAID, undetermined }: MonthDrawn): readonly Piece[] {
  let level: Fen = ZERO;
  const parts = [
    ['fund', plus(shares.fund, shares.basicPaid)],
    ['supplement', shares.supplement],
    ['you', shares.outOfPocket],
    ['open', undetermined],
  ] as const;
  return parts.flatMap(([payer, amount]) => {
    if (amount === ZERO) return [];
    const from = level;
    level = plus(level, amount);
    return [{ payer, from, to: level }];
  });
}
