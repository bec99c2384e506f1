import { readCellAmount } from './cell-amount.ts';
import { isDate } from './cell-date.ts';
import type { ColumnKind, Kinds } from './columns.ts';
import { careOf, levelOf, looksLikeInstitution } from './words.ts';

const LOOKED_AT = 50;

/** In the order in which a column is tried: a date can look like an amount, and a pharmacy is also a kind of care. */
const TESTS: readonly (readonly [ColumnKind, (cell: string) => boolean])[] = [
  ['date', isDate],
  ['level', (cell) => levelOf(cell) !== undefined],
  ['care', (cell) => careOf(cell) !== undefined],
  ['name', looksLikeInstitution],
  ['total', (cell) => typeof readCellAmount(cell) === 'number'],
];

/**
 * The columns of a table without heads, by what stands in most of their cells. Where several columns hold amounts none
 * is taken for the total: that is asked.
 */
export function kindsByContent(rows: readonly (readonly string[])[]): Kinds {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const likely = Array.from({ length: width }, (_, index) => {
    const column = rows.slice(0, LOOKED_AT).map((cells) => cells[index] ?? '');
    return isNumbering(column) ? 'ignore' : kindOf(column.filter((cell) => cell !== ''));
  });
  const amounts = likely.filter((kind) => kind === 'total').length;
  return likely.map((kind, index) => {
    if (kind === 'total') return amounts === 1 ? kind : 'ignore';
    return likely.indexOf(kind) === index ? kind : 'ignore';
  });
}

function kindOf(cells: readonly string[]): ColumnKind {
  const found = TESTS.find(([, fits]) => cells.filter(fits).length * 2 > cells.length);
  return found?.[0] ?? 'ignore';
}

/** Numbers that count the rows from one. */
const isNumbering = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell, index) => cell === String(index + 1));
