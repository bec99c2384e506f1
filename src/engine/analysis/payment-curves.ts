import { type Fen, ZERO } from '../money/fen.ts';
import { add, ALL, compare, divide, NOTHING, type Ratio, ratioOf, wholeRatio } from '../money/ratio.ts';
import type { SettledClaim } from '../result/settlement.ts';
import type { DeductibleTerms, LimitTerms, SupplementTerms } from '../settle/terms.ts';
import type { Step } from '../settle/trace.ts';
import { above, atMost, constant, type Curve, difference, growing, scaled, sum } from './piecewise.ts';

/** What bends the curve: a deductible charged whole, a limit reached, or the threshold of a supplement. */
export type BreakCause =
  | { readonly mechanism: 'deductible'; readonly terms: DeductibleTerms }
  | { readonly mechanism: 'limit'; readonly terms: LimitTerms }
  | { readonly mechanism: 'supplement'; readonly terms: SupplementTerms };

/** What is left of a limit, and what reaching it is. */
interface Bound {
  readonly left: Fen;
  readonly cause: BreakCause;
}

/**
 * What the fund and the supplement pay of a claim by its eligible expense, before anything is rounded: as `goOver` settles it,
 * step by step.
 * @param claim at an expense beyond every break point, with its trace
 * @param start the least expense that it can have
 */
export function paymentCurves(
  { claim, terms, trace }: SettledClaim,
  start: Ratio,
): { readonly fund: Curve<BreakCause>; readonly supplement: Curve<BreakCause> } {
  const steps = trace?.steps ?? [];
  const limits = { expense: boundsOf(steps, 'expense'), payment: boundsOf(steps, 'payment') };

  const eligible = growing<BreakCause>(start);
  const expense = bounded(eligible, limits.expense);
  const charge = steps.find((step) => step.mechanism === 'deductible');
  const charged = charge
    ? atMost(expense, wholeRatio(charge.charged), { mechanism: 'deductible', terms: charge.terms })
    : constant<BreakCause>(start, NOTHING);
  const rate = terms.rate === undefined ? ALL : ratioOf(terms.rate);
  const share = terms.rate === undefined && terms.coverage.basicOnBill ? NOTHING : rate;
  const fund = bounded(scaled(difference(expense, charged), share), limits.payment);

  const step = steps.find((each) => each.mechanism === 'supplement');
  if (!step) return { fund, supplement: constant(start, NOTHING) };
  const { rule, threshold, rate: supplemented } = step.terms;
  const first = rule.preSelfPay === 'counted' ? claim.preSelfPay : ZERO;
  const counting =
    rule.expense === 'eligible'
      ? eligible
      : letThrough(expense, charge?.charged ?? ZERO, rate, limits.payment);
  const beside = wholeRatio(first - claim.basicPaid + step.counted);
  const borne = sum(difference(counting, fund), constant(start, beside));
  const exceeding = above(borne, wholeRatio(threshold), { mechanism: 'supplement', terms: step.terms });
  const before = wholeRatio(Math.max(0, step.counted - threshold));
  const excess = difference(exceeding, constant(start, before));
  return { fund, supplement: bounded(scaled(excess, ratioOf(supplemented)), boundsOf(steps, 'supplement')) };
}

const boundsOf = (steps: readonly Step[], bounds: LimitTerms['bounds']): readonly Bound[] =>
  steps.flatMap((step) =>
    step.mechanism === 'limit' && step.terms.bounds === bounds
      ? [{ left: step.left, cause: { mechanism: 'limit', terms: step.terms } }]
      : [],
  );

const bounded = (curve: Curve<BreakCause>, by: readonly Bound[]): Curve<BreakCause> =>
  by.reduce((within, { left, cause }) => atMost(within, wholeRatio(left), cause), curve);

/** The expense that could be paid for with what the tightest limit leaves. */
function letThrough(
  expense: Curve<BreakCause>,
  charged: Fen,
  rate: Ratio,
  limits: readonly Bound[],
): Curve<BreakCause> {
  const [first, ...others] = limits;
  if (first === undefined || compare(rate, NOTHING) === 0) return expense;
  const tightest = others.reduce((least, each) => (each.left < least.left ? each : least), first);
  return atMost(expense, add(wholeRatio(charged), divide(wholeRatio(tightest.left), rate)), tightest.cause);
}
