import type { CellObject } from 'write-excel-file/browser';
import { type Day, formatDay, formatFen } from '@/engine/index.ts';
import type { Cell, Table } from './table.ts';

/**
 * Rows of one sheet. The library compresses a part of the file from 160,000 bytes on in a worker that it makes up at run
 * time, which the page's policy forbids; so many rows of 30 columns stay below.
 */
export const ROWS_OF_SHEET = 100;

/** Most bytes that all texts together may come to, for the same reason: they stand in one part, each once. */
const MOST_TEXT = 150_000;

/** Most characters that a cell of Excel holds. */
const LONGEST = 32_767;

/**
 * A table as a workbook: amounts and days as such, the first row bold and always in sight, texts never formulas.
 * @returns undefined where the texts are too long for it
 */
export async function xlsxOf({ columns, rows }: Table, sheet: string): Promise<Blob | undefined> {
  if (!fits(rows)) return undefined;
  const { default: write } = await import('write-excel-file/browser');
  const head = columns.map((column) => ({ ...textCell(column.head), fontWeight: 'bold' as const }));
  const sheets = inSheets(rows).map((part, index) => ({
    data: [head, ...part.map((row) => row.map(written))],
    sheet: index === 0 ? sheet : `${sheet} ${index + 1}`,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }));
  return write(sheets).toBlob();
}

function inSheets(rows: Table['rows']): readonly Table['rows'][] {
  const count = Math.max(1, Math.ceil(rows.length / ROWS_OF_SHEET));
  return Array.from({ length: count }, (_, index) =>
    rows.slice(index * ROWS_OF_SHEET, (index + 1) * ROWS_OF_SHEET),
  );
}

function written(cell: Cell): CellObject | null {
  switch (cell?.as) {
    case undefined:
      return null;
    case 'text':
      return cell.text === '' ? null : textCell(cell.text);
    case 'amount':
      return { value: Number(formatFen(cell.amount)), type: Number, format: '0.00' };
    case 'share':
      return { value: Number(cell.share), type: Number, format: '0.00%' };
    case 'day':
      return dayCell(cell.day);
  }
}

/** The library looks texts up by name in a plain object, which finds `constructor` and its like there already. */
const textCell = (text: string): CellObject => ({
  value: text in Object.prototype ? `${text} ` : text,
  type: String,
  format: '@',
});

/** Before March 1900 Excel counts a day that never was. */
function dayCell(day: Day): CellObject {
  const text = formatDay(day);
  if (text < '1900-03-01') return textCell(text);
  return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
}

function fits(rows: Table['rows']): boolean {
  const texts = new Set(
    rows.flatMap((row) => row.flatMap((cell) => (cell?.as === 'text' ? [cell.text] : []))),
  );
  const encoder = new TextEncoder();
  const size = (text: string): number =>
    TAGS + encoder.encode(text.replace(/[&<>"']/gu, (sign) => `${sign}.....`)).length;
  return [...texts].every(({ length }) => length <= LONGEST) && sum([...texts].map(size)) < MOST_TEXT;
}

/** Bytes around a text. */
const TAGS = 48;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
