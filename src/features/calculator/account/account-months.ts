import {
  type AccountMonth,
  type Claim,
  type CreditGround,
  creditGrounds,
  type Fen,
  formatMonth,
  minus,
  plus,
  type Settlement,
  ZERO,
} from '@/engine/index.ts';
import { type AccountChange, accountChanges } from './account-changes.ts';

/** A month of the account: what reached it and why, what it paid for visits, and what it then holds. */
export interface MonthOfAccount {
  readonly credit: AccountMonth;
  readonly ground: CreditGround;
  readonly paid: Fen;
  /** In the order of settling; none of nothing. */
  readonly payments: readonly Payment[];
  /** At the end of the month. */
  readonly balance: Fen;
  /** Whether a credit up to this month is not known, so that the account may hold more. */
  readonly atLeast: boolean;
  /** Whether it is the first to be credited on a figure that takes the place of a provisional one. */
  readonly firstFinal: boolean;
  /** What changes within the month, in order of time. */
  readonly changes: readonly AccountChange[];
}

export interface Payment {
  readonly claim: Claim;
  readonly amount: Fen;
}

/** The twelve months of the account's year, January first. */
export function accountMonths(settlement: Settlement): readonly MonthOfAccount[] {
  const payments = paymentsByMonth(settlement);
  const grounds = creditGrounds(settlement);
  const changes = accountChanges(settlement.case, grounds);
  const finals = finalMonths(settlement);
  let balance = settlement.case.person.openingBalance;
  let atLeast = false;
  return settlement.account.months.map((credit, at) => {
    const ofMonth = payments.get(at) ?? [];
    const paid = ofMonth.reduce((sum, { amount }) => plus(sum, amount), ZERO);
    balance = minus(plus(balance, credit.credit ?? ZERO), paid);
    atLeast ||= credit.credit === undefined;
    return {
      credit,
      ground: grounds[at] as CreditGround,
      paid,
      payments: ofMonth,
      balance,
      atLeast,
      firstFinal: grounds[at]?.decision === 'provisional-share' && finals.includes(credit.month),
      changes: changes.filter(({ month }) => month === credit.month),
    };
  });
}

/** From which months on provisional figures have given way to final ones. */
function finalMonths({ policy, case: kase }: Settlement): readonly string[] {
  return policy.pack.account.credit.flatMap(({ is }) => {
    const month = is.kind === 'provisional-share' ? kase.parameters.months.get(is.finalFrom) : undefined;
    return month === undefined ? [] : [formatMonth(month)];
  });
}

/** What the account paid for visits of its year, by the place of their month in it. */
function paymentsByMonth({ claims, case: kase }: Settlement): ReadonlyMap<number, readonly Payment[]> {
  const payments = new Map<number, Payment[]>();
  for (const index of kase.order) {
    const outcome = claims[index];
    if (!outcome || outcome.outcome === 'undetermined' || outcome.claim.year !== kase.year) continue;
    if (outcome.accountPaid === ZERO) continue;
    const at = outcome.claim.month % 12;
    const payment = { claim: outcome.claim, amount: outcome.accountPaid };
    const ofMonth = payments.get(at);
    if (ofMonth) ofMonth.push(payment);
    else payments.set(at, [payment]);
  }
  return payments;
}
