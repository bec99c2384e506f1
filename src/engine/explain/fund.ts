import type { SettledClaim } from '../result/settlement.ts';
import { ZERO } from '../money/fen.ts';
import { type Explanation, explained } from './explanation.ts';
import { figureFormula } from './figure-formula.ts';
import { amountIn, difference, type Formula, least, named, product, rounded } from './formula.ts';
import { explainLimit, type Holder, leftOfLimit } from './limit.ts';
import { limitsOf, stepOf } from './step.ts';

/** The expense that the limits of it let through, and what of that the deductible leaves. */
export function letThrough(outcome: SettledClaim, holder: Holder): Formula {
  const eligible = amountIn(outcome.claim.eligible, { term: 'eligible' });
  const bounds = limitsOf(outcome.trace?.steps ?? [], 'expense').map((step) => leftOfLimit(step, holder));
  return least(eligible, ...bounds);
}

/** What the rate is applied to, and what is paid whole where there is none. */
function baseOf(outcome: SettledClaim): Formula {
  const steps = outcome.trace?.steps ?? [];
  const bounded = limitsOf(steps, 'expense');
  const through = bounded[bounded.length - 1]?.after;
  const expense =
    through === undefined
      ? amountIn(outcome.claim.eligible, { term: 'eligible' })
      : amountIn(through, { term: 'expense-let-through' });
  const charged = stepOf(steps, 'deductible')?.charged ?? ZERO;
  return charged === ZERO ? expense : difference(expense, amountIn(charged, { term: 'deductible-charged' }));
}

/** The share of the expense that the fund pays before its limits; undefined where it pays all of it. */
export function explainPayment(outcome: SettledClaim): Explanation | undefined {
  const step = stepOf(outcome.trace?.steps ?? [], 'rate');
  const { rateRow } = outcome.terms;
  if (step === undefined || rateRow === undefined) return undefined;
  const rate = figureFormula(rateRow.is, 'share', { term: 'rate' });
  return explained({ term: 'payment' }, step.amount, rounded(product(baseOf(outcome), rate)), [
    { figure: rateRow.is, basis: rateRow },
  ]);
}

/** The share as a number; that the deductible leaves nothing to take one of is shown. */
const paidBy = ({ figure, formula }: Explanation, { deductible }: SettledClaim): Formula =>
  figure === ZERO && deductible > ZERO
    ? named({ term: 'payment' }, formula)
    : amountIn(figure, { term: 'payment' });

/** What the fund pays: its share, as far as every limit leaves room for it. */
export function explainFund(outcome: SettledClaim, holder: Holder): Explanation {
  const { coverage, supplement } = outcome.terms;
  // Basic insurance pays by another document, and the bill says what.
  if (coverage.basicOnBill)
    return explained(
      { term: 'fund' },
      ZERO,
      amountIn(ZERO, { term: 'not-paid' }),
      [],
      supplement ? [supplement.rule.threshold] : [],
    );
  const payment = explainPayment(outcome);
  const limits = limitsOf(outcome.trace?.steps ?? [], 'payment');
  const paid = payment ? paidBy(payment, outcome) : baseOf(outcome);
  const formula = least(paid, ...limits.map((step) => leftOfLimit(step, holder)));
  return explained({ term: 'fund' }, outcome.fund, formula, [
    ...(payment?.stated ?? []),
    ...limits.flatMap((step) => explainLimit(step, holder).stated),
  ]);
}
