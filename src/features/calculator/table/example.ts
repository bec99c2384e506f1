import type { TFunction } from 'i18next';

/** The rows of the example, its head first: texts by their keys, or as they stand. */
const ROWS = [
  [
    'table.column.date',
    'table.column.name',
    'table.column.level',
    'table.column.total',
    'table.column.outOfScope',
  ],
  ['2023-05-06', 'table.example1', 'table.example1Level', '320.00', '20.00'],
  ['2023-05-12', 'table.example2', 'table.example2Level', '86.50', ''],
  ['2023-06-03', 'table.example3', 'table.example3Level', '45.80', ''],
] as const;

/** The example in the language of the page. */
export const exampleRows = (t: TFunction): readonly (readonly string[])[] =>
  ROWS.map((cells) => cells.map((cell) => (cell.startsWith('table.') ? t(cell) : cell)));

/** The same as a CSV file that Excel opens in its own encoding. */
export const exampleFile = (t: TFunction): Blob =>
  new Blob(['\uFEFF', ...exampleRows(t).map((cells) => `${cells.join(',')}\r\n`)], {
    type: 'text/csv;charset=utf-8',
  });
