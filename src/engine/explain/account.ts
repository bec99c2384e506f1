import { creditGrounds } from '../account/credit-grounds.ts';
import type { Settlement } from '../result/settlement.ts';
import { balanceOf, sumOfCredits } from './account-balance.ts';
import { basesOfBalance } from './account-bases.ts';
import { explainMonths, type MonthExplanations } from './account-months.ts';
import { explainPaidInYear } from './account-paid.ts';
import { type Explanation, explained } from './explanation.ts';
import { amountIn } from './formula.ts';

/** Why every figure of the account's year is what it is. */
export interface AccountExplanations {
  /** January first. */
  readonly months: readonly MonthExplanations[];
  /** Of the credits that are known; undefined where none is. */
  readonly total: Explanation | undefined;
  /** What the account paid for claims in all; undefined of nothing. */
  readonly paid: Explanation | undefined;
  /** What is known to be in it at the end: at least that where a credit is not known. */
  readonly balance: Explanation;
}

/** Explains the account's year of a settled case. */
export function explainAccount(
  settlement: Pick<Settlement, 'policy' | 'case' | 'account' | 'claims'>,
): AccountExplanations {
  const { account, case: kase, policy } = settlement;
  const { spending } = policy.pack.account;
  const months = explainMonths(settlement);
  const paid = spending ? explainPaidInYear(months, spending) : undefined;
  const delayed = creditGrounds(settlement).some((ground) => ground.delayed);
  const bases = (isPaying: boolean) =>
    basesOfBalance(account.months, policy.pack, { delayed, paid: isPaying });
  const total =
    account.total === undefined
      ? undefined
      : explained({ term: 'account-credits' }, account.total, sumOfCredits(account.months), [], bases(false));
  const balance = balanceOf(
    [
      amountIn(kase.person.openingBalance, { term: 'account-opening' }),
      ...(total ? [amountIn(total.figure, total.of)] : []),
    ],
    paid && amountIn(paid.figure, paid.of),
  );
  const closing = bases(paid !== undefined);
  return {
    months,
    total,
    paid,
    balance: explained({ term: 'account-closing' }, account.knownBalance, balance, [], closing),
  };
}
