import type { Claim } from '../case/case.ts';
import type { Fen } from '../money/fen.ts';
import type { Accumulators } from './accumulators.ts';
import type { Book } from './book.ts';
import { countDeductible, usedOfDeductible } from './deductible.ts';
import { countTowards, leftOfLimits } from './limit.ts';
import type { Registered } from './registered.ts';
import { countBorne, countedBefore } from './supplement.ts';
import type { SettledTerms } from './terms.ts';
import type { Used } from './used.ts';

/** Looks up what was used before a claim. @param first the place where its institution-day begins */
export function lookUp(
  terms: SettledTerms,
  claim: Claim,
  first: number,
  registered: Registered,
  accumulators: Accumulators,
  used: Used,
): void {
  used.deductible = usedOfDeductible(terms.deductible, claim, first, accumulators);
  leftOfLimits(terms.limits, claim, registered, accumulators, used);
  used.cumulative = countedBefore(terms.supplement, claim, accumulators);
}

/**
 * Counts what the book says was charged and paid of a claim, and writes what is left of its limits. Nothing else is
 * looked up since its {@link lookUp}.
 */
export function count(
  { deductible, limits, supplement }: SettledTerms,
  claim: Claim,
  first: number,
  index: number,
  accumulators: Accumulators,
  used: Used,
  book: Book,
): void {
  if (deductible !== undefined)
    countDeductible(deductible, first, book.deductible[index] as Fen, accumulators);
  countTowards(limits, claim, index, accumulators, used, book);
  if (supplement !== undefined) countBorne(supplement, book.borne[index] as Fen, accumulators);
}
