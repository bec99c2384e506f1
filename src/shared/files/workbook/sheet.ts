import { type Day, formatDay, formatFen } from '@/engine/index.ts';
import type { Cell, Table } from '../table.ts';
import { MAIN } from './names.ts';
import { columnName, rangeOf } from './range.ts';
import { STYLE } from './styles.ts';
import { cellText, xmlFile } from './xml.ts';

/** The part of a workbook that holds a table: its head in row 1, always in sight and with a filter, its rows below. */
export function sheetXml({ columns, rows }: Table): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const head = columns.map((column, at) => textCell(`${columnName(at)}1`, STYLE.head, column.head));
  const below = rows.map((row, index) => {
    const number = index + 2;
    return rowXml(
      number,
      row.map((cell, at) => cellXml(columnName(at) + number, cell)),
    );
  });
  return xmlFile(
    [
      `<worksheet xmlns="${MAIN}">`,
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0">',
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
      '<selection pane="bottomLeft"/></sheetView></sheetViews>',
      `<cols>${widths.join('')}</cols>`,
      `<sheetData>${rowXml(1, head)}${below.join('')}</sheetData>`,
      `<autoFilter ref="${rangeOf(columns.length, rows.length)}"/>`,
      '</worksheet>',
    ].join(''),
  );
}

const rowXml = (number: number, cells: readonly string[]): string =>
  `<row r="${number}">${cells.join('')}</row>`;

function cellXml(at: string, cell: Cell): string {
  switch (cell?.as) {
    case undefined:
      return '';
    case 'text':
      return cell.text === '' ? '' : textCell(at, STYLE.text, cell.text);
    case 'amount':
      return numberCell(at, STYLE.amount, formatFen(cell.amount));
    case 'share':
      return numberCell(at, STYLE.share, cell.share);
    case 'day':
      return dayCell(at, cell.day);
  }
}

const numberCell = (at: string, style: number, decimal: string): string =>
  `<c r="${at}" s="${style}"><v>${decimal}</v></c>`;

/** A text in its own cell, which is never taken for a formula. */
const textCell = (at: string, style: number, text: string): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;

/** A spreadsheet counts 1900-01-01 as day 1, and before March 1900 a day that never was. */
function dayCell(at: string, day: Day): string {
  const text = formatDay(day);
  if (text < '1900-03-01') return textCell(at, STYLE.text, text);
  return numberCell(at, STYLE.day, String(day + 2));
}
