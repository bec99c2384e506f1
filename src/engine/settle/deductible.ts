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
 * What was used of a claim's deductible in its period before the claim; `NONE` where the day's first visit alone is
 * charged and this is it.
 * @param first the place where the claim's institution-day begins
 */
export function usedOfDeductible(
  terms: DeductibleTerms | undefined,
  claim: Claim,
  first: number,
  accumulators: Accumulators,
): Fen {
  if (terms === undefined) return ZERO;
  const { charged, accumulator } = terms;
  switch (charged) {
    case 'each-claim':
      return ZERO;
    case 'over-year':
      return accumulators.used(accumulator, claim.year);
    case 'over-day':
      return orZero(accumulators.chargedOnDay(accumulator, first));
    case 'first-of-day':
      return accumulators.chargedOnDay(accumulator, first);
  }
}

const orZero = (amount: Fen): Fen => (amount === NONE ? ZERO : amount);

/**
 * Charges a claim's deductible: what is left of it in its period, and never more than the expense.
 * @param expense the eligible expense that the limits let through
 */
export function chargeDeductible(
  terms: DeductibleTerms | undefined,
  expense: Fen,
  used: Fen,
  charge: Charge,
): void {
  charge.used = orZero(used);
  charge.charged = ZERO;
  charge.left = NONE;
  if (terms === undefined) return;
  const { charged, amount } = terms;
  if (charged === 'first-of-day' && used !== NONE) return;
  charge.charged = lesser(expense, leftOf(amount, charge.used));
  if (charged === 'over-year') charge.left = leftOf(amount, plus(charge.used, charge.charged));
}

/** A yearly or daily deductible accumulates, also where nothing is left of the limits. */
export function countDeductible(
  { charged, accumulator }: DeductibleTerms,
  first: number,
  amount: Fen,
  accumulators: Accumulators,
): void {
  if (charged === 'over-year') accumulators.add(accumulator, amount);
  else if (charged !== 'each-claim') accumulators.visit(accumulator, first, amount);
}
