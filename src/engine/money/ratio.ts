import DecimalOf from 'decimal.js';
import type { Fen } from './fen.ts';
import type { Rate } from './rate.ts';

/** Wide enough for every product of a few amounts and rates, so that nothing is ever rounded. */
const Exact = DecimalOf.clone({ precision: 200 });
type Exact = InstanceType<typeof Exact>;

/** An exact number: a numerator over a positive denominator, both whole. */
export interface Ratio {
  readonly over: Exact;
  readonly under: Exact;
}

const ONE = new Exact(1);

export const wholeRatio = (whole: number): Ratio => ({ over: new Exact(whole), under: ONE });
export const ratioOf = ({ numerator, denominator }: Rate): Ratio => ({
  over: new Exact(numerator),
  under: new Exact(denominator),
});

export const NOTHING = wholeRatio(0);
export const ALL = wholeRatio(1);

export const add = (a: Ratio, b: Ratio): Ratio => ({
  over: a.over.times(b.under).plus(b.over.times(a.under)),
  under: a.under.times(b.under),
});
export const times = (a: Ratio, b: Ratio): Ratio => ({
  over: a.over.times(b.over),
  under: a.under.times(b.under),
});
export const negative = ({ over, under }: Ratio): Ratio => ({ over: over.negated(), under });
export const subtract = (a: Ratio, b: Ratio): Ratio => add(a, negative(b));

/** @param by more than nothing */
export const divide = (a: Ratio, by: Ratio): Ratio => ({
  over: a.over.times(by.under),
  under: a.under.times(by.over),
});

/** Below, at or above zero where `a` is less than, equal to or more than `b`. */
export const compare = (a: Ratio, b: Ratio): number =>
  a.over.times(b.under).comparedTo(b.over.times(a.under));

/** The next whole number of fen that is no less. */
export const roundedUp = ({ over, under }: Ratio): Fen =>
  // A quotient that does not end is cut off far behind the point, never at a whole number.
  over.div(under).ceil().toNumber() as Fen;

/** As a fraction of fen to be drawn; never calculated with. */
export const approximately = ({ over, under }: Ratio): number => over.div(under).toNumber();

/** The shortest decimal of a ratio that has one, as all shares of rates do: `"0.45"`. */
export const decimalText = ({ over, under }: Ratio): string => over.div(under).toFixed();
