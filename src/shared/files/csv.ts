import { formatDay, formatFen } from '@/engine/index.ts';
import type { Cell, Table } from './table.ts';

/**
 * What a spreadsheet would take for the beginning of a formula, in wide characters too; and what it would skip before one.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A table as Excel opens it by a double click: UTF-8 with its mark, lines ended by CR LF, and no text a formula. */
export async function csvOf({ columns, rows }: Table): Promise<string> {
  const { default: papa } = await import('papaparse');
  const lines = [columns.map(({ head }) => guarded(head)), ...rows.map((row) => row.map(written))];
  return `\ufeff${papa.unparse(lines, { newline: '\r\n' })}\r\n`;
}

function written(cell: Cell): string {
  switch (cell?.as) {
    case undefined:
      return '';
    case 'text':
      return guarded(cell.text);
    case 'amount':
      return formatFen(cell.amount);
    case 'share':
      return cell.share;
    case 'day':
      return formatDay(cell.day);
  }
}

const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
