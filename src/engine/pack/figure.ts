import Decimal from 'decimal.js';
import * as v from 'valibot';
import { type Fen, fen, MAX_FEN } from '../money/fen.ts';
import { MAX_RATE_DECIMALS, type Rate, rateOf } from '../money/rate.ts';
import { Cite } from './basis.ts';

/**
 * A figure of a document: a decimal as it stands there, or derived from such ones the way the document derives
 * it ("half", "10 points more"), so that an explanation and an audit see the parts. A part may cite its own article.
 */
export type Figure =
  | string
  | { readonly plus: readonly Figure[] }
  | { readonly minus: readonly Figure[] }
  | { readonly times: readonly Figure[] }
  | { readonly half: Figure }
  | { readonly is: Figure; readonly cite: Cite };

const DECIMAL = /^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

export const Figure: v.GenericSchema<unknown, Figure> = v.lazy((input) => {
  if (typeof input !== 'object' || input === null) return v.pipe(v.string(), v.regex(DECIMAL));
  if ('plus' in input) return v.strictObject({ plus: parts });
  if ('minus' in input) return v.strictObject({ minus: parts });
  if ('times' in input) return v.strictObject({ times: parts });
  if ('half' in input) return v.strictObject({ half: Figure });
  return v.strictObject({ is: Figure, cite: Cite });
});

const parts = v.pipe(v.array(v.lazy(() => Figure)), v.minLength(2));

/** The exact value of a figure. */
export function valueOf(figure: Figure): Decimal {
  if (typeof figure === 'string') return new Decimal(figure);
  if ('plus' in figure) return figure.plus.map(valueOf).reduce((a, b) => a.plus(b));
  if ('minus' in figure) return figure.minus.map(valueOf).reduce((a, b) => a.minus(b));
  if ('times' in figure) return figure.times.map(valueOf).reduce((a, b) => a.times(b));
  if ('half' in figure) return valueOf(figure.half).div(2);
  return valueOf(figure.is);
}

/** @returns the figure as an amount, or undefined where it is no whole number of fen between 0 and the largest */
export function amountOf(figure: Figure): Fen | undefined {
  const cents = valueOf(figure).times(100);
  return cents.isInteger() && !cents.isNegative() && cents.lte(MAX_FEN) ? fen(cents.toNumber()) : undefined;
}

/** @returns the figure as a share, or undefined where it is not between 0 and 1 or too fine to be exact */
export function shareOf(figure: Figure): Rate | undefined {
  const share = valueOf(figure);
  const fits = !share.isNegative() && share.lte(1) && share.decimalPlaces() <= MAX_RATE_DECIMALS;
  return fits ? rateOf(share) : undefined;
}

/** More than any count of months or days that a document could mean, and any multiple. */
const LARGEST_COUNT = 10_000;
const LARGEST_MULTIPLE = 100;

/** @returns the figure as a whole number of months or days, or undefined where it is none up to {@link LARGEST_COUNT} */
export function countOf(figure: Figure): number | undefined {
  const count = valueOf(figure);
  return count.isInteger() && !count.isNegative() && count.lte(LARGEST_COUNT) ? count.toNumber() : undefined;
}

/** @returns the figure as a multiple, or undefined where it is negative, large or too fine to be exact */
export function multipleOf(figure: Figure): Decimal | undefined {
  const multiple = valueOf(figure);
  const fits =
    !multiple.isNegative() && multiple.lte(LARGEST_MULTIPLE) && multiple.decimalPlaces() <= MAX_RATE_DECIMALS;
  return fits ? multiple : undefined;
}
