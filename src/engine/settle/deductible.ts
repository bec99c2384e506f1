import type { Claim } from '../case/case.ts';
import { type Fen, leftOf, lesser, plus, ZERO } from '../money/fen.ts';
import type { Accumulators } from './accumulators.ts';
import { NONE } from './book.ts';
import type { DeductibleTerms } from './terms.ts';

/** What a deductible did to one claim. One object serves all claims of a fold, so that none is allocated. */
export interface Charge {
  /** Used of it in its period before this claim. */
  used: Fen;
  charged: Fen;
  /** What is left of a yearly deductible after the claim; `NONE` for any other. */
  left: Fen;
}

export const noCharge = (): Charge => ({ used: ZERO, charged: ZERO, left: NONE });

/**
 * Charges a claim's deductible: what is left of it in its period, and never more than the eligible expense. A yearly
 * or daily one accumulates, also where nothing is left of the limits.
 */
export function chargeDeductible(
  terms: DeductibleTerms | undefined,
  claim: Claim,
  accumulators: Accumulators,
  charge: Charge,
): void {
  charge.used = ZERO;
  charge.charged = ZERO;
  charge.left = NONE;
  if (terms === undefined) return;
  const { rule, amount, accumulator } = terms;
  switch (rule.period) {
    case 'claim':
      charge.charged = lesser(claim.eligible, amount);
      return;
    case 'year':
      charge.used = accumulators.used(accumulator, claim.year);
      charge.charged = lesser(claim.eligible, leftOf(amount, charge.used));
      charge.left = leftOf(amount, plus(charge.used, charge.charged));
      accumulators.add(accumulator, charge.charged);
      return;
    case 'institution-day':
      charge.used = accumulators.chargedOnDay(accumulator, claim.sameDay);
      if (rule.chargedOn === 'every-visit' || !accumulators.visitedOnDay(accumulator, claim.sameDay))
        charge.charged = lesser(claim.eligible, leftOf(amount, charge.used));
      accumulators.visit(accumulator, claim.sameDay, charge.charged);
  }
}
