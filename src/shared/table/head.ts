import { type Draft, yearOf } from '../draft/draft.ts';
import { readCellAmount } from './cell-amount.ts';
import { isDate, readCellDate } from './cell-date.ts';
import { headsIn, type Kinds } from './columns.ts';
import type { Line } from './split.ts';
import { isSum } from './words.ts';

/** Rows above the head: a title, or the name of a person. */
const TITLES = 5;

/** The first row that names columns and holds no date. */
export function headOf(lines: readonly Line[]): Line | undefined {
  for (const line of lines.filter(isFilled).slice(0, TITLES)) {
    if (line.cells.some(isDate)) return undefined;
    const named = headsIn(line.cells);
    const amounts = line.cells.some((cell) => typeof readCellAmount(cell) === 'number');
    if (named > 1 || (named === 1 && !amounts && !isSumRow(line))) return line;
  }
  return undefined;
}

/** How many cells most rows have. */
export function usualWidth(rows: readonly Line[]): number {
  const widths = rows.map(({ cells }) => cells.length);
  const count = (width: number): number => widths.filter((each) => each === width).length;
  return [...new Set(widths)].reduce((usual, width) => (count(width) > count(usual) ? width : usual), 0);
}

export const isSumRow = ({ cells }: Line): boolean => cells.some(isSum) && !cells.some(isDate);

/** The year looked at, unless a date of the table lies in another one. */
export function certainYear(draft: Draft, rows: readonly Line[], kinds: Kinds): string | undefined {
  const year = yearOf(draft);
  const isElsewhere = rows.some(({ cells }) =>
    cells.some((cell, index) => {
      if (kinds[index] !== 'date' && kinds[index] !== 'discharged') return false;
      const read = readCellDate(cell, undefined);
      return typeof read === 'object' && !read.date.startsWith(year);
    }),
  );
  return year === '' || isElsewhere ? undefined : year;
}

export const isFilled = ({ cells }: Line): boolean => cells.some((cell) => cell !== '');
