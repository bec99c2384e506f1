import type { CaseProblemCode } from '@/engine/index.ts';
import type { ColumnKind } from './columns.ts';

/** Why a row of the table cannot be taken: at which column, and what stands there. */
export type TableProblem = {
  /** undefined where it is about the row as a whole. */
  readonly column: ColumnKind | undefined;
  readonly text: string;
} & (
  | { readonly code: TableProblemCode }
  /** The engine would not take it. */
  | { readonly code: 'refused'; readonly refused: CaseProblemCode }
);

/**
 * - `no-year`: a month and a day, and no certain year to put them in
 * - `half-a-level`: a word for two levels
 * - `level-or-pharmacy`: the name is a pharmacy's, the level a hospital's
 * - `stay-or-not`, `condition-or-not`, `disease-or-not`: something of a stay, of the two diseases or of a special one, and
 *   no kind of care
 * - `split-amount`: an amount cut in two at its comma
 * - `too-many-cells`: more cells than the head has
 * - `torn`: a quotation mark is missing, and a line went into a cell
 */
export type TableProblemCode =
  | 'no-date'
  | 'bad-date'
  | 'serial-date'
  | 'no-year'
  | 'no-level'
  | 'unclear-level'
  | 'half-a-level'
  | 'level-or-pharmacy'
  | 'no-total'
  | 'negative'
  | 'three-decimals'
  | 'too-large'
  | 'bad-amount'
  | 'unclear-care'
  | 'other-care'
  | 'stay-or-not'
  | 'condition-or-not'
  | 'disease-or-not'
  | 'unclear-condition'
  | 'unclear-disease'
  | 'unclear-birth'
  | 'unclear-place'
  | 'unclear-designation'
  | 'unclear-emergency'
  | 'unclear-prescriber'
  | 'split-amount'
  | 'too-many-cells'
  | 'torn';
