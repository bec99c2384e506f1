import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fen, parseDay } from '@/engine/index.ts';
import { csvOf } from '@/shared/files/csv.ts';
import type { Cell, Table } from '@/shared/files/table.ts';
import { ROWS_OF_SHEET, xlsxOf } from '@/shared/files/xlsx.ts';
import { cellsOf, unzipped } from './zip.ts';

const text = (value: string): Cell => ({ as: 'text', text: value });
const day = parseDay('2023-05-06');
if (day === undefined) throw new Error('no day');
const ROW: readonly Cell[] = [
  { as: 'day', day },
  text('市中心医院'),
  { as: 'amount', amount: fen(132_050) },
  { as: 'share', share: '0.55' },
  undefined,
];
const table = (...rows: readonly (readonly Cell[])[]): Table => ({
  columns: ['日期', '机构名称', '总费用', '比例', '统筹支付'].map((head) => ({ head, width: 12 })),
  rows,
});

const filesOf = async (of: Table) => {
  const blob = await xlsxOf(of, '就诊明细');
  return unzipped(Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer(0)));
};

/** Texts that a spreadsheet may take for something else, or that break a file. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝'), fc.string())
    .map((parts) => parts.join('')),
  fc.constantFrom('=1+1', '=cmd|" /C calc"!A0', '=1\n2', 'constructor', '__proto__', '"a";"b"', ' ', "'=1"),
);

describe('a table as CSV', () => {
  it('is what Excel opens: with its mark, lines ended by CR LF, numbers plain, nothing for what is not known', async () => {
    expect(await csvOf(table(ROW))).toBe(
      '\ufeff日期,机构名称,总费用,比例,统筹支付\r\n2023-05-06,市中心医院,1320.50,0.55,\r\n',
    );
  });

  it('holds no formula, whatever a text is, and loses none of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 5 }), async (texts) => {
        const csv = await csvOf(table(texts.map(text)));
        const { data } = papa.parse<string[]>(csv.slice(1), { newline: '\r\n' });
        const cells = data[1] ?? [];
        expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual([]);
        expect(cells.map((cell, at) => (cell === texts[at] ? cell : cell.replace(/^'/u, '')))).toEqual(texts);
      }),
      { numRuns: 500, seed: 20221231 },
    );
  });
});

describe('a table as a workbook', () => {
  it('holds numbers and days as such, texts as texts, and nothing for what is not known', async () => {
    const files = await filesOf(table(ROW));
    const [head = [], row = []] = cellsOf(files);
    expect(head.map(({ value }) => value)).toEqual(['日期', '机构名称', '总费用', '比例', '统筹支付']);
    // 2023-05-06 is day 45052 of Excel
    expect(row.map(({ type, value }) => [type, value])).toEqual([
      ['n', '45052'],
      ['s', '市中心医院'],
      ['n', '1320.5'],
      ['n', '0.55'],
    ]);
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect(sheet).toMatch(/<col [^>]*width="12"/u);
    const styles = files.get('xl/styles.xml') ?? '';
    expect(styles).toContain('0.00%');
    expect(styles).toContain('yyyy-mm-dd');
    expect(styles).toMatch(/<b ?\/>/u);
  });

  it('holds no formula, whatever a text is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 5 }), async (texts) => {
        const kept = texts.filter((each) => /^[\x20-\x7e＝]+$/u.test(each));
        const [, row = []] = cellsOf(await filesOf(table(['|', ...kept].map(text))));
        const expected = ['|', ...kept].map((each) => (each in Object.prototype ? `${each} ` : each));
        expect(row.map(({ type, value }) => [type, value])).toEqual(expected.map((value) => ['s', value]));
        await filesOf(table(texts.map(text)));
      }),
      { numRuns: 200, seed: 20221231 },
    );
  });

  it('goes on in further sheets, every part small enough to be made without a worker', async () => {
    const columns = Array.from({ length: 30 }, () => ({ head: '列', width: 12 }));
    const most: readonly Cell[] = columns.map((_, at) =>
      at % 2 === 0 ? { as: 'amount', amount: fen(9_999_999_999) } : text(`医院${at}`),
    );
    const rows = Array.from({ length: 2 * ROWS_OF_SHEET + 1 }, () => most);
    const files = await filesOf({ columns, rows });
    expect([1, 2, 3].map((sheet) => cellsOf(files, sheet).length)).toEqual([
      ROWS_OF_SHEET + 1,
      ROWS_OF_SHEET + 1,
      2,
    ]);
    expect(Math.max(...[...files.values()].map(({ length }) => length))).toBeLessThan(160_000);
  });

  it('is none where the texts are too long for it', async () => {
    expect(await xlsxOf(table([text('长'.repeat(32_768))]), '就诊明细')).toBeUndefined();
    const rows = Array.from({ length: 200 }, (_, at) => [text(`${at}${'长'.repeat(300)}`)]);
    expect(await xlsxOf(table(...rows), '就诊明细')).toBeUndefined();
  });

  it('has its head alone where there is nothing to list', async () => {
    expect(cellsOf(await filesOf(table()))).toHaveLength(1);
  });
});
