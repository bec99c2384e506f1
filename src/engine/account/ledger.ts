import { type Day, firstDayOf, type Month, monthOf, monthOfDay } from '../calendar/day.ts';
import type { Case } from '../case/case.ts';
import { valueOn } from '../case/case.ts';
import { contributionsOn } from '../case/unpaid.ts';
import { type Fen, minus, plus, ZERO } from '../money/fen.ts';
import { applyRate, type Rate } from '../money/rate.ts';
import type { Enrolment, Status } from '../pack/dimensions.ts';
import type { Basis } from '../pack/basis.ts';
import { eraOf } from '../pack/era.ts';
import {
  CONTRIBUTION_BASE,
  type Credits,
  lacking,
  MONTHS,
  NOT_IN_FORCE,
  NOT_SPECIFIED,
  type UnknownCredit,
} from './credits.ts';
import type { CreditDecision, CreditGround, MakeUp } from './ground.ts';
import type { AccountRules, CreditTerms } from './rules.ts';

/** What one month of the ledger leaves to the next, and what it says of itself. */
interface Ledger {
  /** Months credited at the provisional level and not yet made good, and the first of them. */
  open: number;
  firstOpen: Month | undefined;
  /** Whether the difference was paid, or could not be. */
  settled: boolean;
  /** What the credit of the latest month rests on. */
  basis: Basis | undefined;
  /** What decided it, and what it is a share of, as its ground has them. */
  decision: CreditDecision;
  of: string | undefined;
  share: Rate | undefined;
  level: Fen | undefined;
  makeUp: MakeUp | undefined;
}

/**
 * Writes the twelve credits of the case's year: one a month, on the terms of the month's first day, rounded to the
 * fen, half up.
 * @param grounds told how each came about, where somebody asks
 */
export function creditMonths(
  account: AccountRules,
  kase: Case,
  into: Credits,
  grounds?: CreditGround[],
): void {
  const january = monthOf(kase.year, 1);
  const ledger: Ledger = {
    open: 0,
    firstOpen: undefined,
    settled: false,
    basis: undefined,
    decision: 'not-in-force',
    of: undefined,
    share: undefined,
    level: undefined,
    makeUp: undefined,
  };
  if (account.looksBack)
    for (let month = monthOfDay(account.inForceFrom); month < january; month = (month + 1) as Month)
      creditMonth(account, kase, month, ledger);
  for (let at = 0; at < MONTHS; at += 1) {
    const credit = creditMonth(account, kase, (january + at) as Month, ledger);
    const known = typeof credit === 'number';
    into.credit[at] = known ? credit : ZERO;
    into.unknown[at] = known ? undefined : credit;
    into.basis[at] = ledger.basis;
    if (grounds) grounds[at] = groundOf(account, kase, (january + at) as Month, ledger);
  }
}

function groundOf(account: AccountRules, kase: Case, month: Month, ledger: Ledger): CreditGround {
  const first = firstDayOf(month);
  const status = statusCredited(account, kase, first);
  const { decision, of, share, level, makeUp } = ledger;
  return {
    decision,
    status,
    delayed: status !== valueOn(kase.person.status, first),
    enrolment: enrolmentOn(kase, first),
    contributions: contributionsOn(kase.person.arrears, first),
    share: of === undefined || share === undefined ? undefined : { of, rate: share, level },
    makeUp,
  };
}

function creditMonth(account: AccountRules, kase: Case, month: Month, ledger: Ledger): Fen | UnknownCredit {
  const first = firstDayOf(month);
  ledger.basis = undefined;
  ledger.of = undefined;
  ledger.makeUp = undefined;
  ledger.decision = 'not-in-force';
  if (first < account.inForceFrom) return NOT_IN_FORCE;
  ledger.decision = 'no-status';
  const status = statusCredited(account, kase, first);
  if (status === undefined) return ZERO;
  const enrolment = enrolmentOn(kase, first);
  const era = eraOf(account.eras, first);
  const terms = account.credit(status, enrolment, era);
  ledger.basis = terms.row;
  ledger.decision = terms.row.is.kind;
  if (terms.row.is.kind === 'nothing') return ZERO;
  if (terms.row.is.kind === 'not-specified') return NOT_SPECIFIED;
  const contributions = contributionsOn(kase.person.arrears, first);
  if (contributions !== 'paid') {
    const row = account.inArrears(contributions, status, enrolment, era);
    ledger.basis = row;
    ledger.decision = contributions;
    return row.is === 'nothing' ? ZERO : NOT_SPECIFIED;
  }
  return creditOf(kase, month, first, terms, ledger);
}

/** Before a timeline of it begins: combined. */
const enrolmentOn = (kase: Case, on: Day): Enrolment => valueOn(kase.person.enrolment, on) ?? 'combined';

/** The status whose terms a month is credited on. */
function statusCredited(account: AccountRules, kase: Case, first: Day): Status | undefined {
  const timeline = kase.person.status;
  if (account.nextMonth === undefined) return valueOn(timeline, first);
  const at = timeline.findIndex((entry) => entry.from === first);
  const entry = timeline[at];
  const before = timeline[at - 1];
  return entry !== undefined && before !== undefined && entry.value === account.nextMonth
    ? before.value
    : valueOn(timeline, first);
}

function creditOf(
  kase: Case,
  month: Month,
  first: Day,
  terms: CreditTerms,
  ledger: Ledger,
): Fen | UnknownCredit {
  const { is } = terms.row;
  const share = terms.share as Rate;
  if (is.kind === 'amount') return terms.amount as Fen;
  if (is.kind === 'provisional-share') return provisional(kase, month, share, is, ledger);
  if (is.kind === 'parameter-share') {
    const level = kase.parameters.amounts.get(is.parameter);
    return shareOfLevel(is.parameter, level, share, ledger) ?? lacking([is.parameter]);
  }
  const base = kase.person.contributionBase && valueOn(kase.person.contributionBase, first);
  return shareOfLevel(CONTRIBUTION_BASE, base, share, ledger) ?? lacking([CONTRIBUTION_BASE]);
}

/** undefined where the level is not known. */
function shareOfLevel(of: string, level: Fen | undefined, share: Rate, ledger: Ledger): Fen | undefined {
  ledger.of = of;
  ledger.share = share;
  ledger.level = level;
  return level === undefined ? undefined : applyRate(level, share);
}

/** A share of the provisional level, then of the final one; the first month of the latter makes the rest good. */
function provisional(
  kase: Case,
  month: Month,
  share: Rate,
  levels: { readonly provisional: string; readonly final: string; readonly finalFrom: string },
  ledger: Ledger,
): Fen | UnknownCredit {
  const { amounts, months } = kase.parameters;
  const early = amounts.get(levels.provisional);
  const finalFrom = months.get(levels.finalFrom);
  if (finalFrom === undefined || month < finalFrom) {
    ledger.open += 1;
    ledger.firstOpen ??= month;
    return shareOfLevel(levels.provisional, early, share, ledger) ?? lacking([levels.provisional]);
  }
  const late = amounts.get(levels.final);
  const makesGood = !ledger.settled && ledger.open > 0;
  ledger.settled = true;
  const missing = [
    ...(makesGood && early === undefined ? [levels.provisional] : []),
    ...(late === undefined ? [levels.final] : []),
  ];
  const credit = shareOfLevel(levels.final, late, share, ledger);
  if (late === undefined || credit === undefined || missing.length > 0) return lacking(missing);
  if (!makesGood || early === undefined || late <= early) return credit;
  const difference = applyRate(minus(late, early), share);
  const amount = (difference * ledger.open) as Fen;
  ledger.makeUp = { months: ledger.open, first: ledger.firstOpen as Month, early, late, difference, amount };
  return plus(credit, amount);
}
