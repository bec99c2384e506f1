import {
  type AccountExplanations,
  type AccountMonth,
  type AccountPayment,
  accountPayments,
  type CreditGround,
  creditGrounds,
  explainAccount,
  type Fen,
  formatMonth,
  type MonthExplanations,
  type Settlement,
  ZERO,
} from '@/engine/index.ts';
import { type AccountChange, accountChanges } from './account-changes.ts';

/** A month of the account: what reached it and why, what it paid for visits, and what it then holds. */
export interface MonthOfAccount {
  readonly credit: AccountMonth;
  readonly ground: CreditGround;
  readonly explained: MonthExplanations;
  readonly paid: Fen;
  /** In the order of settling; none of nothing. */
  readonly payments: readonly AccountPayment[];
  /** At the end of the month. */
  readonly balance: Fen;
  /** Whether a credit up to this month is not known, so that the account may hold more. */
  readonly atLeast: boolean;
  /** Whether it is the first to be credited on a figure that takes the place of a provisional one. */
  readonly firstFinal: boolean;
  /** What changes within the month, in order of time. */
  readonly changes: readonly AccountChange[];
}

/** The account's year: its months, January first, and why its figures are what they are. */
export interface YearOfAccount {
  readonly months: readonly MonthOfAccount[];
  readonly explained: AccountExplanations;
}

export function yearOfAccount(settlement: Settlement): YearOfAccount {
  const explained = explainAccount(settlement);
  const payments = accountPayments(settlement);
  const grounds = creditGrounds(settlement);
  const changes = accountChanges(settlement.case, grounds);
  const finals = finalMonths(settlement);
  let atLeast = false;
  const months = explained.months.map((ofMonth, at): MonthOfAccount => {
    const credit = settlement.account.months[at] as AccountMonth;
    atLeast ||= credit.credit === undefined;
    return {
      credit,
      ground: grounds[at] as CreditGround,
      explained: ofMonth,
      paid: ofMonth.paid?.figure ?? ZERO,
      payments: payments[at] ?? [],
      balance: ofMonth.balance.figure,
      atLeast,
      firstFinal: grounds[at]?.decision === 'provisional-share' && finals.includes(credit.month),
      changes: changes.filter(({ month }) => month === credit.month),
    };
  });
  return { months, explained };
}

/** From which months on provisional figures have given way to final ones. */
function finalMonths({ policy, case: kase }: Settlement): readonly string[] {
  return policy.pack.account.credit.flatMap(({ is }) => {
    const month = is.kind === 'provisional-share' ? kase.parameters.months.get(is.finalFrom) : undefined;
    return month === undefined ? [] : [formatMonth(month)];
  });
}
