import type { Basis } from '../pack/basis.ts';
import { articlesOf } from '../pack/basis.ts';
import type { StatedFigure } from './explanation.ts';
import type { RefusedTerms, SettledTerms } from '../settle/terms.ts';

/** Everything that the terms of a settled claim rest on: the share first, then what stands before and after it. */
export function basesOf({ rateRow, deductible, limits, supplement }: SettledTerms): readonly Basis[] {
  return [
    ...(rateRow ? [rateRow] : []),
    ...(deductible ? [deductible.row] : []),
    ...limits.flatMap(({ row, rule, further }) => [
      ...(row ? [row] : 'highestOf' in rule.amount ? [rule.amount] : []),
      ...(further && further.amount > 0 ? [further.row] : []),
    ]),
    ...(supplement ? [supplement.rule.threshold, supplement.rule.rate] : []),
  ];
}

/** The rule that decides most about a settled claim, with its figure: never a deductible where there is another. */
export function mainRuleOf({
  rateRow,
  limits,
  supplement,
  deductible,
}: SettledTerms): readonly StatedFigure[] {
  const limit = limits.find(({ row }) => row !== undefined)?.row;
  const row = rateRow ?? limit ?? supplement?.rule.rate ?? deductible?.row;
  return row ? [{ figure: row.is, basis: row }] : [];
}

/** What it rests on that a claim is not settled; nothing where it is not in force, or no kind of care of the document. */
export const basesOfRefusal = ({ gate }: RefusedTerms<'excluded' | 'undetermined'>): readonly Basis[] =>
  gate ? [gate] : [];

/** What several things rest on, every article and every assumption once. */
export function joinedBasis(bases: readonly Basis[]): Basis {
  const cite = [...new Set(bases.flatMap(articlesOf))];
  const assumption = bases.find((basis) => basis.assumption !== undefined)?.assumption;
  return { ...(cite.length > 0 && { cite }), ...(assumption !== undefined && { assumption }) };
}
