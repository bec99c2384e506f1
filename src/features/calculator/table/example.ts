import type { TFunction } from 'i18next';
import type { Pack } from '@/engine/index.ts';
import { coverageOf } from '@/shared/draft/care.ts';

/** The rows of the example, its head first: texts by their keys, or as they stand. */
type Rows = readonly (readonly string[])[];

const OUTPATIENT: Rows = [
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
];

/** Of a region whose document has other care alone. */
const OTHER_CARE: Rows = [
  [
    'table.column.care',
    'table.column.admitted',
    'table.column.date',
    'table.column.name',
    'table.column.level',
    'table.column.condition',
    'table.column.total',
    'table.column.outOfScope',
    'table.column.classB',
  ],
  [
    'table.exampleStay',
    '2024-05-06',
    '2024-05-15',
    'table.example1',
    'table.example1Level',
    '',
    '9800.00',
    '120.00',
    '1500.00',
  ],
  ['table.exampleSpecial', '', '2024-06-03', 'table.example3', 'table.example3Level', '27', '245.80', '', ''],
];

/** The example in the language of the page, of care that the region has terms for. */
export function exampleRows(t: TFunction, pack: Pack | undefined): Rows {
  const hasOutpatient = pack === undefined || coverageOf(pack, 'outpatient') !== undefined;
  const rows = hasOutpatient ? OUTPATIENT : OTHER_CARE;
  return rows.map((cells) => cells.map((cell) => (cell.startsWith('table.') ? t(cell) : cell)));
}

/** The same as a CSV file that Excel opens in its own encoding. */
export const exampleFile = (rows: Rows): Blob =>
  new Blob(['\uFEFF', ...rows.map((cells) => `${cells.join(',')}\r\n`)], {
    type: 'text/csv;charset=utf-8',
  });
