import Decimal from 'decimal.js';
import type { Fen } from './fen.ts';

/** An exact share, as a reduced fraction of two safe integers, with its shortest decimal (`"0.55"`). */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly text: string;
}

/** More decimals than this, and an amount times the numerator could leave the range of exact integers. */
export const MAX_RATE_DECIMALS = 5;

/**
 * @param share 0 or more, with at most {@link MAX_RATE_DECIMALS} decimals; a pack's schema guarantees both
 */
export function rateOf(share: Decimal): Rate {
  const denominator = 10 ** share.decimalPlaces();
  const numerator = share.times(denominator).toNumber();
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor, text: share.toFixed() };
}

/**
 * `amount × rate`, rounded to the fen, half up. Exact: the doubled product of the largest amount of a case and the
 * finest rate stays below 2^53, and the quotient is corrected where the division of doubles rounded it up.
 */
export function applyRate(amount: Fen, rate: Rate): Fen {
  const doubled = rate.denominator * 2;
  const dividend = amount * rate.numerator * 2 + rate.denominator;
  if (dividend > Number.MAX_SAFE_INTEGER) return applyToLargeSum(amount, rate);
  const quotient = Math.floor(dividend / doubled);
  return (quotient * doubled > dividend ? quotient - 1 : quotient) as Fen;
}

/**
 * The most of an expense of which a share comes to no more than `amount`, rounded down to the fen.
 * @returns undefined where the share is nothing, so that no expense is too large
 */
export function mostFor(amount: Fen, rate: Rate): Fen | undefined {
  if (rate.numerator === 0) return undefined;
  const dividend = amount * rate.denominator;
  const quotient = Math.floor(dividend / rate.numerator);
  return (quotient * rate.numerator > dividend ? quotient - 1 : quotient) as Fen;
}

/** Sums over many claims may grow beyond what an exact product of doubles can hold. */
function applyToLargeSum(amount: Fen, rate: Rate): Fen {
  const share = new Decimal(amount).times(rate.numerator).div(rate.denominator);
  return share.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber() as Fen;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
