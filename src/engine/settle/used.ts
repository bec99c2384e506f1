import type { Claim } from '../case/case.ts';
import { type Fen, ZERO } from '../money/fen.ts';
import { MOST_LIMITS } from '../pack/schema.ts';
import type { Accumulators } from './accumulators.ts';
import { type Book, NONE } from './book.ts';
import { countDeductible, usedOfDeductible } from './deductible.ts';
import { countTowards, leftOfLimits } from './limit.ts';
import type { SettledTerms } from './terms.ts';

/**
 * What was used before a claim: all that its amounts rest on besides itself and its terms. One object serves all
 * claims of a fold, so that none is allocated.
 */
export interface Used {
  /** Of its deductible, as {@link usedOfDeductible} says. */
  deductible: Fen;
  /** Of each of its limits, in the order of the terms. */
  readonly limits: Fen[];
  /** The most of its eligible expense that all limits leave to be paid. */
  left: Fen;
}

export const nothingUsed = (): Used => ({
  deductible: NONE,
  limits: new Array<Fen>(MOST_LIMITS).fill(ZERO),
  left: ZERO,
});

/** Looks up what was used before a claim. @param first the place where its institution-day begins */
export function lookUp(
  terms: SettledTerms,
  claim: Claim,
  first: number,
  accumulators: Accumulators,
  used: Used,
): void {
  used.deductible = usedOfDeductible(terms.deductible, claim, first, accumulators);
  used.left = leftOfLimits(terms.limits, claim, accumulators, used.limits);
}

/**
 * Counts what the book says was charged and paid of a claim, and writes what is left of its limits. Nothing else is
 * looked up since its {@link lookUp}.
 */
export function count(
  { deductible, limits }: SettledTerms,
  first: number,
  index: number,
  accumulators: Accumulators,
  used: Used,
  book: Book,
): void {
  if (deductible !== undefined)
    countDeductible(deductible, first, book.deductible[index] as Fen, accumulators);
  countTowards(limits, index, accumulators, used.limits, book);
}
