import type { Claim } from '../case/case.ts';
import { type Fen, leftOf, lesser, plus } from '../money/fen.ts';
import { MOST_LIMITS } from '../pack/schema.ts';
import type { Accumulators } from './accumulators.ts';
import type { Book } from './book.ts';
import type { LimitTerms } from './terms.ts';

/**
 * Looks up what was used of every limit before a claim, each in its own period.
 * @returns the most of its eligible expense that all of them leave to be paid
 */
export function leftOfLimits(
  limits: readonly LimitTerms[],
  claim: Claim,
  accumulators: Accumulators,
  used: Fen[],
): Fen {
  let left = claim.eligible;
  for (let at = 0; at < limits.length; at += 1) {
    const { rule, amount, accumulator } = limits[at] as LimitTerms;
    const before = accumulators.used(accumulator, rule.period === 'month' ? claim.month : claim.year);
    used[at] = before;
    left = lesser(left, leftOf(amount, before));
  }
  return left;
}

/** Counts what the fund pays of a claim towards every limit, and writes what is left of each. */
export function countTowards(
  limits: readonly LimitTerms[],
  index: number,
  accumulators: Accumulators,
  used: readonly Fen[],
  book: Book,
): void {
  const fund = book.fund[index] as Fen;
  for (let at = 0; at < limits.length; at += 1) {
    const { amount, accumulator } = limits[at] as LimitTerms;
    accumulators.add(accumulator, fund);
    book.limitLeft[index * MOST_LIMITS + at] = leftOf(amount, plus(used[at] as Fen, fund));
  }
}
