import {
  type Day,
  firstDayOf,
  formatDay,
  type Month,
  monthOf,
  monthOfDay,
  parseDay,
  previousDay,
  yearOfMonth,
} from '../calendar/day.ts';
import type { Case, Claim } from '../case/case.ts';
import { type Fen, plus, ZERO } from '../money/fen.ts';
import { proven } from '../proven.ts';
import type { ClaimOutcome, SettledClaim } from '../result/settlement.ts';
import type { Policy } from '../settle/policy.ts';
import type { LimitTerms } from '../settle/terms.ts';
import { type ClaimAt, claimAt, leastOf } from './claim-at.ts';
import { expenseCurve } from './curve.ts';
import type { CaseFile } from './case-file.ts';
import { withFurther } from './further.ts';

/** The most that the fund still pays of further claims of a kind, and the least expense that gets it. */
export interface StillToBeHad {
  /** The limits that bound it; none where nothing does, so that there is no most. */
  readonly limits: readonly LimitTerms[];
  /** One claim in each month from the first on: what it could get, if those before it had got theirs. */
  readonly months: readonly MostOfMonth[];
  /** Of all of them together. */
  readonly fund: Fen;
  readonly expense: Fen;
}

export interface MostOfMonth {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly fund: Fen;
  /** Eligible expense of the one claim. */
  readonly expense: Fen;
  /** What becomes of it at that expense. */
  readonly outcome: SettledClaim;
}

const idOf = (id: string, month: number): string => `${id}-${month}`;

/**
 * The file with a further claim in each month from a day to the end of its year: on that day, then on the last of each
 * month, when what changes within it has changed.
 */
export function withFurtherMonths(file: CaseFile, like: string, further: string, on: string): CaseFile {
  return daysFrom(proven(parseDay(on))).reduce(
    (changed, day, at) => withFurther(changed, like, idOf(further, at), formatDay(day)),
    file,
  );
}

function daysFrom(on: Day): readonly Day[] {
  const first = monthOfDay(on);
  const december = monthOf(yearOfMonth(first), 12);
  const days = [on];
  for (let month = first + 1; month <= december; month += 1)
    days.push(previousDay(firstDayOf((month + 1) as Month)));
  return days;
}

/**
 * @param kase of the file that {@link withFurtherMonths} gave
 * @param further the same id
 * @returns undefined where a further claim in the first month would not be settled
 */
export function stillToBeHad(policy: Policy, kase: Case, further: string): StillToBeHad | undefined {
  const months: MostOfMonth[] = [];
  let now = kase;
  for (let month = 0; ; month += 1) {
    const id = idOf(further, month);
    if (!kase.claims.some((claim) => claim.id === id)) break;
    const at = claimAt(policy, now, id);
    const largest = at.outcome(at.most);
    if (largest.outcome !== 'settled') break;
    if (limitsOf(largest).length === 0) return { limits: [], months: [], fund: ZERO, expense: ZERO };
    const expense = leastExpense(at, largest.fund);
    const outcome = at.outcome(expense) as SettledClaim;
    months.push({ on: formatDay(at.claim.date), fund: outcome.fund, expense, outcome });
    now = withExpense(now, id, outcome.claim);
  }
  const [first] = months;
  if (!first) return undefined;
  const sum = (of: (month: MostOfMonth) => Fen): Fen =>
    months.reduce((all, each) => plus(all, of(each)), ZERO);
  return {
    limits: limitsOf(first.outcome),
    months,
    fund: sum(({ fund }) => fund),
    expense: sum(({ expense }) => expense),
  };
}

/** Those that bound what the fund pays, by itself or by the expense. */
const limitsOf = ({ terms }: SettledClaim): readonly LimitTerms[] =>
  terms.limits.filter(({ bounds }) => bounds !== 'supplement');

/** To the fen, by the fold: rounding may give all of it a little before the unrounded curve becomes flat. */
function leastExpense(at: ClaimAt, most: Fen): Fen {
  const stretches = expenseCurve(at)?.stretches ?? [];
  const paying = stretches.map(({ fund }) => fund !== '0').lastIndexOf(true);
  const near = { ...at, most: stretches[paying + 1]?.first ?? at.most };
  const paysAll = (outcome: ClaimOutcome): boolean => outcome.outcome === 'settled' && outcome.fund >= most;
  return proven(leastOf(near, paysAll, near.most));
}

function withExpense(kase: Case, id: string, claim: Claim): Case {
  return { ...kase, claims: kase.claims.map((each) => (each.id === id ? claim : each)) };
}
