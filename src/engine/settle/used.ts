import { type Fen, ZERO } from '../money/fen.ts';
import { MOST_LIMITS } from '../pack/schema.ts';
import { NONE } from './book.ts';

/**
 * What was used before a claim: all that its amounts rest on besides itself and its terms. One object serves all
 * claims of a fold, so that none is allocated.
 */
export interface Used {
  /** Of its deductible, as `usedOfDeductible` says. */
  deductible: Fen;
  /** Of each of its limits, in the order of the terms. */
  readonly limits: Fen[];
  /** What each of its limits comes to. */
  readonly amounts: Fen[];
  /** The most of its eligible expense that the limits of expense let through. */
  expense: Fen;
  /** The most that the limits of payment leave to be paid. */
  payment: Fen;
  /** The most that the limits leave to the supplement. */
  supplement: Fen;
  /** What already counts towards the threshold of the supplement. */
  cumulative: Fen;
}

export const nothingUsed = (): Used => ({
  deductible: NONE,
  limits: new Array<Fen>(MOST_LIMITS).fill(ZERO),
  amounts: new Array<Fen>(MOST_LIMITS).fill(ZERO),
  expense: ZERO,
  payment: ZERO,
  supplement: ZERO,
  cumulative: ZERO,
});
