import type { Claim } from '../case/case.ts';
import { type Fen, leftOf, lesser, minus, plus, ZERO } from '../money/fen.ts';
import { applyRate, mostFor } from '../money/rate.ts';
import type { Accumulators } from './accumulators.ts';
import type { SettledTerms, SupplementTerms } from './terms.ts';
import type { Used } from './used.ts';

/** What a supplement did to one claim. One object serves all claims of a fold, so that none is allocated. */
export interface Supplemented {
  /** The expense that counts. */
  expense: Fen;
  /** What of it was left to the person, and counts towards the threshold. */
  borne: Fen;
  /** Its share of what exceeds the threshold, before its limit. */
  amount: Fen;
  paid: Fen;
}

export const nothingSupplemented = (): Supplemented => ({
  expense: ZERO,
  borne: ZERO,
  amount: ZERO,
  paid: ZERO,
});

/** What already counts towards the threshold when a claim is settled; nothing where each claim stands alone. */
export const countedBefore = (
  terms: SupplementTerms | undefined,
  claim: Claim,
  accumulators: Accumulators,
): Fen => (terms?.rule.threshold.per === 'year' ? accumulators.used(terms.accumulator, claim.year) : ZERO);

/**
 * Pays the supplement of a claim. What it adds to a cumulation is the rounded share of all that counts now less that
 * of all that counted before, so that the parts of a year add up to its whole.
 */
export function supplementClaim(
  claim: Claim,
  terms: SettledTerms,
  used: Used,
  charged: Fen,
  fund: Fen,
  into: Supplemented,
): void {
  const { supplement } = terms;
  if (supplement === undefined) {
    into.paid = ZERO;
    into.borne = ZERO;
    return;
  }
  const { rule, threshold, rate } = supplement;
  into.expense = rule.expense === 'eligible' ? claim.eligible : letThrough(terms, used, charged);
  const left = minus(minus(into.expense, fund), claim.basicPaid);
  into.borne = rule.preSelfPay === 'counted' ? plus(left, claim.preSelfPay) : left;
  const before = applyRate(leftOf(used.cumulative, threshold), rate);
  const after = applyRate(leftOf(plus(used.cumulative, into.borne), threshold), rate);
  into.amount = minus(after, before);
  into.paid = lesser(into.amount, used.supplement);
}

/** The expense that the limits let through: all of it that could be paid for with what they leave. */
function letThrough({ rate }: SettledTerms, used: Used, charged: Fen): Fen {
  const paidFor = rate === undefined ? used.payment : mostFor(used.payment, rate);
  return paidFor === undefined ? used.expense : lesser(used.expense, plus(charged, paidFor));
}

export function countBorne(
  { rule, accumulator }: SupplementTerms,
  borne: Fen,
  accumulators: Accumulators,
): void {
  if (rule.threshold.per === 'year') accumulators.add(accumulator, borne);
}
