import Decimal from 'decimal.js';
import { fen } from '../money/fen.ts';
import { type Figure, valueOf } from '../pack/figure.ts';
import { difference, type Formula, numberIn, type Operand, product, sum } from './formula.ts';
import type { Meaning } from './meaning.ts';

/** What a figure of a pack counts in: yuan, a share, or a number of things. */
export type Unit = 'amount' | 'share' | 'number';

/** A figure of a pack as a formula: one number where the document states it, otherwise how it was derived. */
export function figureFormula(figure: Figure, unit: Unit, meaning: Meaning): Formula {
  if (typeof figure === 'string') return operandOf(new Decimal(figure), unit, meaning);
  const part = (of: Figure): Formula => figureFormula(of, unit, { ...meaning, term: 'part-of-figure' });
  if ('plus' in figure) return sum(...figure.plus.map(part));
  if ('minus' in figure) return difference(...figure.minus.map(part));
  if ('times' in figure) {
    const [first, ...factors] = figure.times;
    if (first === undefined) return operandOf(valueOf(figure), unit, meaning);
    // An amount is multiplied by shares, never by another amount.
    return product(part(first), ...factors.map((of) => figureFormula(of, 'share', { term: 'multiple' })));
  }
  if ('half' in figure) return { is: 'divided', of: [part(figure.half), numberIn(2, { term: 'multiple' })] };
  return figureFormula(figure.is, unit, meaning);
}

function operandOf(value: Decimal, unit: Unit, meaning: Meaning): Operand {
  if (unit === 'amount') return { is: 'amount', amount: fen(value.times(100).toNumber()), meaning };
  return unit === 'share'
    ? { is: 'share', share: value.toFixed(), meaning }
    : { is: 'number', number: value.toFixed(), meaning };
}
