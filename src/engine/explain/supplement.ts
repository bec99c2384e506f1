import type { SettledClaim } from '../result/settlement.ts';
import { leftOf, ZERO } from '../money/fen.ts';
import { basesOf } from './bases.ts';
import { type Explanation, explained, type StatedFigure } from './explanation.ts';
import { figureFormula } from './figure-formula.ts';
import {
  amountIn,
  cut,
  difference,
  divided,
  type Formula,
  least,
  named,
  notNegative,
  product,
  rounded,
  sum,
  sumOfUsed,
} from './formula.ts';
import { letThrough } from './fund.ts';
import { explainLimit, type Holder, leftOfLimit } from './limit.ts';
import { limitsOf, type StepOf, stepOf } from './step.ts';

type SupplementStep = StepOf<'supplement'>;

/** The expense that counts, where it is not all of the eligible one: what could be paid for with what the limits leave. */
export function explainExpenseCounted(outcome: SettledClaim, holder: Holder): Explanation | undefined {
  const steps = outcome.trace?.steps ?? [];
  const step = stepOf(steps, 'supplement');
  if (step === undefined || step.terms.rule.expense === 'eligible') return undefined;
  const expense = letThrough(outcome, holder);
  const limits = limitsOf(steps, 'payment');
  const { rate, rateRow } = outcome.terms;
  const bounding = [...limitsOf(steps, 'expense'), ...limits];
  const stated = bounding.flatMap((limit) => explainLimit(limit, holder).stated);
  const of = { term: 'expense-let-through' } as const;
  if (limits.length === 0 || rate?.numerator === 0)
    return explained(of, step.expense, expense, stated, basesOf(outcome.terms));
  const room = least(...limits.map((limit) => leftOfLimit(limit, holder)));
  const paidFor =
    rateRow === undefined ? room : cut(divided(room, figureFormula(rateRow.is, 'share', { term: 'rate' })));
  const charged = stepOf(steps, 'deductible')?.charged ?? ZERO;
  const most = charged === ZERO ? paidFor : sum(amountIn(charged, { term: 'deductible-charged' }), paidFor);
  return explained(of, step.expense, least(expense, most), [
    ...stated,
    ...(rateRow ? [{ figure: rateRow.is, basis: rateRow }] : []),
  ]);
}

/** What of a claim was left to the person and counts towards the threshold. */
export function explainBorne(outcome: SettledClaim, step: SupplementStep): Explanation {
  const { rule } = step.terms;
  const expense = rule.expense === 'eligible' ? ('eligible' as const) : ('expense-let-through' as const);
  const { basicOnBill } = outcome.terms.coverage;
  const left = difference(
    amountIn(step.expense, { term: expense }),
    amountIn(step.paidBefore, { term: basicOnBill ? 'basic-paid' : 'fund' }),
  );
  const formula =
    rule.preSelfPay === 'counted' && step.preSelfPay > ZERO
      ? sum(left, amountIn(step.preSelfPay, { term: 'pre-self-pay' }))
      : left;
  return explained({ term: 'borne', id: rule.id }, step.borne, formula, [], [rule.threshold]);
}

/** The supplement's share of what exceeds its threshold: of a year's whole, less what was its share before. */
export function explainExcess(step: SupplementStep): Explanation {
  const { rule, threshold } = step.terms;
  const { id } = rule;
  const shareOf = (counted: Formula, term: 'above-threshold' | 'above-threshold-before'): Formula =>
    rounded(
      product(
        named({ term, id }, aboveThreshold(counted, step)),
        figureFormula(rule.rate.is, 'share', { term: 'supplement-rate' }),
      ),
    );
  const borne = amountIn(step.borne, { term: 'borne', id });
  const before = amountIn(step.counted, { term: 'borne-before', id });
  const after = shareOf(step.counted === ZERO ? borne : sum(before, borne), 'above-threshold');
  const formula =
    step.counted > threshold ? difference(after, shareOf(before, 'above-threshold-before')) : after;
  return explained({ term: 'supplement-excess', id }, step.amount, formula, statedBy(step));
}

const aboveThreshold = (counted: Formula, { terms: { rule } }: SupplementStep): Formula =>
  notNegative(
    difference(counted, figureFormula(rule.threshold.is, 'amount', { term: 'threshold', id: rule.id })),
  );

const statedBy = ({ terms: { rule } }: SupplementStep): readonly StatedFigure[] => [
  { figure: rule.threshold.is, basis: rule.threshold },
  { figure: rule.rate.is, basis: rule.rate },
];

/** What the supplement pays: its share, as far as its limit leaves room for it. */
export function explainSupplement(outcome: SettledClaim, step: SupplementStep, holder: Holder): Explanation {
  const { id } = step.terms.rule;
  const limits = limitsOf(outcome.trace?.steps ?? [], 'supplement');
  const formula = least(
    amountIn(step.amount, { term: 'supplement-excess', id }),
    ...limits.map((limit) => leftOfLimit(limit, holder)),
  );
  return explained({ term: 'supplement', id }, outcome.supplement, formula, [
    ...statedBy(step),
    ...limits.flatMap((limit) => explainLimit(limit, holder).stated),
  ]);
}

/** The threshold of a supplement, as the document states it. */
export const explainThreshold = ({ rule, threshold }: SupplementStep['terms']): Explanation =>
  explained(
    { term: 'threshold', id: rule.id },
    threshold,
    figureFormula(rule.threshold.is, 'amount', { term: 'threshold', id: rule.id }),
    [{ figure: rule.threshold.is, basis: rule.threshold }],
    [rule.rate],
  );

/** What must still be borne in a year before the supplement begins; undefined where each claim stands alone. */
export function explainThresholdLeft(step: SupplementStep): Explanation | undefined {
  const { rule, threshold } = step.terms;
  if (rule.threshold.per === 'claim') return undefined;
  const { id } = rule;
  const formula = notNegative(
    difference(
      figureFormula(rule.threshold.is, 'amount', { term: 'threshold', id }),
      sumOfUsed(
        amountIn(step.counted, { term: 'borne-before', id }),
        amountIn(step.borne, { term: 'borne', id }),
      ),
    ),
  );
  const left = leftOf(leftOf(threshold, step.counted), step.borne);
  return explained({ term: 'threshold-left', id }, left, formula, [
    { figure: rule.threshold.is, basis: rule.threshold },
  ]);
}
