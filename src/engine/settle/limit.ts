import type { Claim } from '../case/case.ts';
import { type Fen, leftOf, lesser, plus } from '../money/fen.ts';
import { MOST_LIMITS } from '../pack/schema.ts';
import type { Accumulators } from './accumulators.ts';
import type { Book } from './book.ts';
import type { LimitTerms } from './terms.ts';

/**
 * Bounds a payment by what is left of every limit, each in its own period.
 * @param used receives what was used of each limit before
 */
export function boundByLimits(
  limits: readonly LimitTerms[],
  claim: Claim,
  accumulators: Accumulators,
  payment: Fen,
  used: Fen[],
): Fen {
  let bounded = payment;
  for (let at = 0; at < limits.length; at += 1) {
    const { rule, amount, accumulator } = limits[at] as LimitTerms;
    const before = accumulators.used(accumulator, rule.period === 'month' ? claim.month : claim.year);
    used[at] = before;
    bounded = lesser(bounded, leftOf(amount, before));
  }
  return bounded;
}

/** Counts a payment towards every limit, and writes what is left of each. */
export function countTowards(
  limits: readonly LimitTerms[],
  index: number,
  accumulators: Accumulators,
  payment: Fen,
  used: readonly Fen[],
  book: Book,
): void {
  for (let at = 0; at < limits.length; at += 1) {
    const { amount, accumulator } = limits[at] as LimitTerms;
    accumulators.add(accumulator, payment);
    book.limitLeft[index * MOST_LIMITS + at] = leftOf(amount, plus(used[at] as Fen, payment));
  }
}
