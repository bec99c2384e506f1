import type { Kinds } from './columns.ts';
import type { TableProblem } from './problem.ts';
import type { Line } from './split.ts';

/** What keeps the cells of a row from being those of its columns. */
export function shapeProblem(
  { cells, torn }: Line,
  head: Line | undefined,
  kinds: Kinds,
  width: number,
): TableProblem | undefined {
  if (torn) return { column: undefined, text: '', code: 'torn' };
  const cut = cells.findIndex(
    (cell, index) =>
      ['total', 'outOfScope', 'preSelfPay', 'classB', 'basicPaid'].includes(kinds[index] ?? '') &&
      /^[¥￥]?[0-9]{1,3}$/u.test(cell) &&
      /^[0-9]{3}(?:\.[0-9]{1,2})?$/u.test(cells[index + 1] ?? '') &&
      (head?.cells[index + 1] ?? '') === '' &&
      (head !== undefined || index + 1 >= width),
  );
  const kind = kinds[cut];
  if (kind !== undefined)
    return { column: kind, text: `${cells[cut]},${cells[cut + 1]}`, code: 'split-amount' };
  const extra = cells.slice(width).find((cell) => cell !== '');
  return extra === undefined ? undefined : { column: undefined, text: extra, code: 'too-many-cells' };
}
