import { type Fen, minus, ZERO } from '@/engine/index.ts';

/** What of a check done elsewhere counts as part of the stay, and what is the person's own. */
export interface SplitCheck {
  readonly counted: Fen;
  readonly own: Fen;
}

/**
 * A check that cost no more than the treating institution itself would have charged counts whole; of a dearer one, that
 * price.
 */
export function splitCheck(paid: Fen, ownPrice: Fen): SplitCheck {
  const own = paid > ownPrice ? minus(paid, ownPrice) : ZERO;
  return { counted: minus(paid, own), own };
}
