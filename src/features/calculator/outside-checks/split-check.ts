import { type Fen, minus, parseFen, plus, ZERO } from '@/engine/index.ts';
import { readAmount, showAmount } from '@/shared/input/amount.ts';

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

/** undefined where the text is no amount. */
export function fenOf(typed: string): Fen | undefined {
  const plain = readAmount(typed);
  return plain === undefined ? undefined : parseFen(plain);
}

/** What a field of the bill holds with an amount added to it; undefined where it holds something that cannot be read. */
export function added(typed: string, amount: Fen): string | undefined {
  const before = typed.trim() === '' ? ZERO : fenOf(typed);
  return before === undefined ? undefined : showAmount(plus(before, amount));
}
