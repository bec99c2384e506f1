import type { Table } from './table.ts';
import { frameParts } from './workbook/frame.ts';
import { rangeOf } from './workbook/range.ts';
import { sheetXml } from './workbook/sheet.ts';
import { stylesXml } from './workbook/styles.ts';

/** Most characters that a cell of Excel holds. */
const LONGEST = 32_767;

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A table of one column or more as a workbook of one sheet: amounts and days as such, the first row bold, always in
 * sight and with a filter, texts never formulas. It is compressed at once, in no worker: those that are made up at run
 * time the page's policy forbids.
 * @param sheet what the sheet is called: at most 31 characters, none of `[]:*?/\`
 * @returns undefined where a text is too long for a cell
 */
export async function xlsxOf(table: Table, sheet: string): Promise<Blob | undefined> {
  const { columns, rows } = table;
  if (rows.some((row) => row.some((cell) => cell?.as === 'text' && cell.text.length > LONGEST)))
    return undefined;
  const { strToU8, zipSync } = await import('fflate');
  const parts = {
    ...frameParts(sheet, rangeOf(columns.length, rows.length, '$')),
    'xl/styles.xml': stylesXml(),
    'xl/worksheets/sheet1.xml': sheetXml(table),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return new Blob([zipSync(Object.fromEntries(files))], { type: TYPE });
}
