declare const fenBrand: unique symbol;

/**
 * An amount of money: a whole number of fen (1 yuan = 100 fen).
 *
 * Amounts that a case may hold lie between 0 and {@link MAX_FEN}; sums of them stay far below 2^53, so that
 * integer arithmetic on them is exact.
 */
export type Fen = number & { readonly [fenBrand]: 'fen' };

/** 99,999,999.99 yuan, the largest amount that a case or a pack may hold. */
export const MAX_FEN = 9_999_999_999 as Fen;

export const ZERO = 0 as Fen;

/** Marks an integer that is known to be fen. Throws where it is no safe integer: that is a bug, never input. */
export function fen(integer: number): Fen {
  if (!Number.isSafeInteger(integer)) throw new RangeError(`not a whole number of fen: ${integer}`);
  return integer as Fen;
}

export const plus = (a: Fen, b: Fen): Fen => (a + b) as Fen;
export const minus = (a: Fen, b: Fen): Fen => (a - b) as Fen;
export const lesser = (a: Fen, b: Fen): Fen => (a < b ? a : b);

/** What is left of `whole` after `used`, never below zero. */
export const leftOf = (whole: Fen, used: Fen): Fen => (used < whole ? ((whole - used) as Fen) : ZERO);

const AMOUNT = /^(?:0|[1-9][0-9]{0,7})(?:\.[0-9]{1,2})?$/;

/**
 * Reads an amount in yuan as the case format writes it: `(0|[1-9][0-9]*)(\.[0-9]{1,2})?`, at most 99,999,999.99.
 * The digits are shifted as text, so no binary fraction of a yuan ever exists.
 * @returns undefined where the text is no such amount
 */
export function parseFen(text: string): Fen | undefined {
  if (!AMOUNT.test(text)) return undefined;
  const point = text.indexOf('.');
  if (point < 0) return (Number(text) * 100) as Fen;
  const yuan = Number(text.slice(0, point)) * 100;
  const decimals = text.slice(point + 1);
  return (yuan + (decimals.length === 1 ? Number(decimals) * 10 : Number(decimals))) as Fen;
}

/** Writes an amount in yuan with two decimals and no grouping: `1280.50`, `-3.00`. */
export function formatFen(amount: Fen): string {
  if (amount < 0) return `-${formatFen(-amount as Fen)}`;
  const rest = amount % 100;
  return `${(amount - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`;
}
