import { creditGrounds } from '../account/credit-grounds.ts';
import { minus, plus, ZERO } from '../money/fen.ts';
import type { Settlement } from '../result/settlement.ts';
import { balanceOf } from './account-balance.ts';
import { basesOfBalance } from './account-bases.ts';
import { explainCredit, explainMakeUp } from './account-credit.ts';
import { explainPaidInMonth, paidIn } from './account-paid.ts';
import { accountPayments } from './account-payments.ts';
import { type Explanation, explained } from './explanation.ts';
import { amountIn } from './formula.ts';

export interface MonthExplanations {
  /** undefined where it is not known. */
  readonly credit: Explanation | undefined;
  /** What of the credit makes earlier months good. */
  readonly makeUp: Explanation | undefined;
  /** What it paid for claims; undefined of nothing. */
  readonly paid: Explanation | undefined;
  /** What is known to be in it when the month ends. */
  readonly balance: Explanation;
}

/** Explains the months of the account's year, January first. */
export function explainMonths(
  settlement: Pick<Settlement, 'policy' | 'case' | 'account' | 'claims'>,
): readonly MonthExplanations[] {
  const { pack } = settlement.policy;
  const { spending } = pack.account;
  const { openingBalance } = settlement.case.person;
  const grounds = creditGrounds(settlement);
  const payments = accountPayments(settlement);
  let before = amountIn(openingBalance, { term: 'account-opening' });
  let held = openingBalance;
  return settlement.account.months.map((month, at): MonthExplanations => {
    const ground = grounds[at];
    const ofMonth = payments[at] ?? [];
    const paid = spending ? explainPaidInMonth(month.month, ofMonth, spending) : undefined;
    const came = amountIn(month.credit ?? ZERO, { term: 'account-credit', month: month.month });
    held = minus(plus(held, month.credit ?? ZERO), paidIn(ofMonth));
    const formula = balanceOf([before, came], paid && amountIn(paid.figure, paid.of));
    const of = { term: 'account-month-end', month: month.month } as const;
    const bases = basesOfBalance([month], pack, {
      delayed: ground?.delayed === true,
      paid: paid !== undefined,
    });
    before = amountIn(held, of);
    return {
      credit: ground && explainCredit(month, ground, pack),
      makeUp: ground && explainMakeUp(month, ground, pack),
      paid,
      balance: explained(of, held, formula, [], bases),
    };
  });
}
