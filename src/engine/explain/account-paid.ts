import { type Fen, plus, ZERO } from '../money/fen.ts';
import type { Basis } from '../pack/basis.ts';
import type { AccountPayment } from './account-payments.ts';
import { type Explanation, explained } from './explanation.ts';
import { amountIn, sum } from './formula.ts';

export const paidIn = (payments: readonly AccountPayment[]): Fen =>
  payments.reduce((all, { amount }) => plus(all, amount), ZERO);

/** What the account paid for the claims of a month; undefined of nothing. @param month `2023-05` */
export function explainPaidInMonth(
  month: string,
  payments: readonly AccountPayment[],
  spending: Basis,
): Explanation | undefined {
  if (payments.length === 0) return undefined;
  const each = payments.map(({ amount, index }) => amountIn(amount, { term: 'account-paid', claim: index }));
  const of = { term: 'account-paid-in-month', month } as const;
  return explained(of, paidIn(payments), sum(...each), [], [spending]);
}

/** What it paid in all months; undefined of nothing. */
export function explainPaidInYear(
  months: readonly { readonly paid: Explanation | undefined }[],
  spending: Basis,
): Explanation | undefined {
  const paid = months.flatMap((month) => month.paid ?? []);
  if (paid.length === 0) return undefined;
  const figure = paid.reduce((all, month) => plus(all, month.figure), ZERO);
  const each = paid.map((month) => amountIn(month.figure, month.of));
  return explained({ term: 'account-paid-in-year' }, figure, sum(...each), [], [spending]);
}
