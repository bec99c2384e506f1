import Decimal from 'decimal.js';
import { type Fen, ZERO } from '../money/fen.ts';
import type { Meaning } from './meaning.ts';

/**
 * How a figure comes about, as an expression that can be printed and evaluated: amounts of money in yuan, shares and
 * numbers, put together by the four operations, the lesser or greater of some, and rounding to the fen.
 */
export type Formula = Operand | Operation;

/** A number that stands in a formula, and what it is. */
export type Operand =
  | { readonly is: 'amount'; readonly amount: Fen; readonly meaning: Meaning }
  /** A share or a multiple, as a decimal: `"0.55"`. */
  | { readonly is: 'share'; readonly share: string; readonly meaning: Meaning }
  /** Days, months, a count of persons; or a decimal number of these. */
  | { readonly is: 'number'; readonly number: string; readonly meaning: Meaning };

export interface Operation {
  readonly is: Operator;
  /** Two or more; exactly two of `divided`, exactly one of the two that round. */
  readonly of: readonly Formula[];
  /** What it leads to, where that has a name of its own: it is shown with its value. */
  readonly meaning?: Meaning;
}

/** `rounded` is to the fen, half up; `cut` drops what is less than a fen. */
export type Operator =
  'sum' | 'difference' | 'product' | 'divided' | 'least' | 'greatest' | 'rounded' | 'cut';

export const isOperand = (formula: Formula): formula is Operand => !('of' in formula);

export const amountIn = (amount: Fen, meaning: Meaning): Operand => ({ is: 'amount', amount, meaning });

export const numberIn = (number: number | string, meaning: Meaning): Operand => ({
  is: 'number',
  number: String(number),
  meaning,
});

export const sum = (...of: readonly Formula[]): Formula => several('sum', of);
export const difference = (...of: readonly Formula[]): Formula => several('difference', of);
export const product = (...of: readonly Formula[]): Formula => several('product', of);
export const least = (...of: readonly Formula[]): Formula => several('least', of);
export const divided = (a: Formula, b: Formula): Formula => ({ is: 'divided', of: [a, b] });
export const rounded = (of: Formula): Formula => ({ is: 'rounded', of: [of] });
export const cut = (of: Formula): Formula => ({ is: 'cut', of: [of] });

export const notBelow = (bound: Formula, of: Formula): Formula => ({ is: 'greatest', of: [of, bound] });

/** Never below zero, which is a bound alone and no figure of anything. */
export const notNegative = (of: Formula, unit: 'amount' | 'number' = 'amount'): Formula =>
  notBelow(unit === 'amount' ? amountIn(ZERO, { term: 'nothing' }) : numberIn(0, { term: 'nothing' }), of);

/** A step of a working that has a name of its own; what is one number has one already. */
export const named = (meaning: Meaning, formula: Formula): Formula =>
  isOperand(formula) ? formula : { ...formula, meaning };

/** What was used before and what is used now, where either is anything. */
export const sumOfUsed = (before: Formula, now: Formula): Formula =>
  isOperand(before) && before.is === 'amount' && before.amount === 0 ? now : sum(before, now);

/** Of one thing there is nothing to be put together. */
const several = (is: Operator, of: readonly Formula[]): Formula => {
  const [first] = of;
  return first !== undefined && of.length === 1 ? first : { is, of };
};

/** The exact value of a formula: yuan where it leads to an amount. */
export function valueOfFormula(formula: Formula): Decimal {
  if (isOperand(formula)) return valueOfOperand(formula);
  const [first = NOTHING, ...others] = formula.of.map(valueOfFormula);
  switch (formula.is) {
    case 'sum':
      return others.reduce((a, b) => a.plus(b), first);
    case 'difference':
      return others.reduce((a, b) => a.minus(b), first);
    case 'product':
      return others.reduce((a, b) => a.times(b), first);
    case 'divided':
      return others.reduce((a, b) => a.div(b), first);
    case 'least':
      return Decimal.min(first, ...others);
    case 'greatest':
      return Decimal.max(first, ...others);
    case 'rounded':
      return first.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    case 'cut':
      return first.toDecimalPlaces(2, Decimal.ROUND_DOWN);
  }
}

const NOTHING = new Decimal(0);

function valueOfOperand(operand: Operand): Decimal {
  if (operand.is === 'amount') return new Decimal(operand.amount).div(100);
  return new Decimal(operand.is === 'share' ? operand.share : operand.number);
}

/** The numbers of a formula, from left to right, constants that bound it among them. */
export function operandsOf(formula: Formula): readonly Operand[] {
  return isOperand(formula) ? [formula] : formula.of.flatMap(operandsOf);
}
