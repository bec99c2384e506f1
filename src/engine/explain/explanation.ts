import type { Fen } from '../money/fen.ts';
import type { Basis } from '../pack/basis.ts';
import type { Figure } from '../pack/figure.ts';
import type { Formula } from './formula.ts';
import type { Meaning } from './meaning.ts';

/** Why a figure is what it is: data, never prose. `valueOfFormula(formula)` is the figure, always. */
export interface Explanation {
  /** What it explains. */
  readonly of: Meaning;
  readonly figure: Fen;
  readonly formula: Formula;
  /** What the rule rests on, the one that decides most first. */
  readonly bases: readonly Basis[];
  /** The figures of the document that are in it, to be looked for in the text of the article. */
  readonly stated: readonly StatedFigure[];
}

/** Why a number of months or days is what it is; `valueOfFormula(formula)` is the count, always. */
export interface CountExplanation extends Omit<Explanation, 'figure'> {
  /** A decimal. */
  readonly count: string;
  readonly unit: 'months' | 'days';
}

/** A figure as the pack states it, and what it rests on. */
export interface StatedFigure {
  readonly figure: Figure;
  readonly basis: Basis;
  /** The disease of the pack that it is the figure of, among others of its table. */
  readonly disease?: string;
}

export const explained = (
  of: Meaning,
  figure: Fen,
  formula: Formula,
  stated: readonly StatedFigure[],
  others: readonly Basis[] = [],
): Explanation => ({
  of,
  figure,
  formula,
  bases: [...new Set([...stated.map(({ basis }) => basis), ...others])],
  stated,
});

/** A number of months or days in place of an amount. @param count a decimal */
export function counted(
  of: Meaning,
  [count, unit]: readonly [string, CountExplanation['unit']],
  formula: Formula,
  stated: readonly StatedFigure[],
): CountExplanation {
  const bases = [...new Set(stated.map(({ basis }) => basis))];
  return { of, count, unit, formula, bases, stated };
}
