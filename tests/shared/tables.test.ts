import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fen, parseDay } from '@/engine/index.ts';
import { csvOf } from '@/shared/files/csv.ts';
import type { Cell, Table } from '@/shared/files/table.ts';
import { xlsxOf } from '@/shared/files/xlsx.ts';
import { cellsOf, type SheetCell, unzipped } from './zip.ts';

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

/** As much of the table below the head as is in the workbook, each cell as [its place, type, value]. */
const shown = (cells: readonly SheetCell[]) => cells.map(({ at, type, value }) => [at, type, value]);

describe('a table as a workbook', () => {
  it('holds numbers and days as such, texts as texts, and nothing for what is not known', async () => {
    const [head = [], row = []] = cellsOf(await filesOf(table(ROW)));
    expect(head.map(({ value }) => value)).toEqual(['日期', '机构名称', '总费用', '比例', '统筹支付']);
    // 2023-05-06 is day 45052 of Excel
    expect(shown(row)).toEqual([
      ['A2', 'n', '45052'],
      ['B2', 's', '市中心医院'],
      ['C2', 'n', '1320.50'],
      ['D2', 'n', '0.55'],
    ]);
  });

  it('shows each as what it is: the head bold, days, texts, amounts and shares in their formats', async () => {
    const files = await filesOf(table(ROW));
    const [[name] = [], row = []] = cellsOf(files);
    const styles = files.get('xl/styles.xml') ?? '';
    expect(styles).toContain('<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>');
    const [, fonts = ''] = /<fonts[^>]*>(.*)<\/fonts>/u.exec(styles) ?? [];
    const bold = [...fonts.matchAll(/<font>.*?<\/font>/gu)].map(([font]) => font.includes('<b/>'));
    const looks = [
      ...(/<cellXfs[^>]*>(.*)<\/cellXfs>/u.exec(styles)?.[1] ?? '').matchAll(
        /numFmtId="(\d+)" fontId="(\d+)"/gu,
      ),
    ].map(([, format, font]) => [Number(format), bold[Number(font)]]);
    // 49 is text, 2 is 0.00 and 10 is 0.00% in every spreadsheet (ECMA-376, 18.8.30)
    expect([name, ...row].map((cell) => looks[Number(cell?.style)])).toEqual([
      [49, true],
      [164, false],
      [49, false],
      [2, false],
      [10, false],
    ]);
  });

  it('is one sheet however many rows there are, with its head in sight and a filter over all of it', async () => {
    const rows = Array.from({ length: 1000 }, (_, index): readonly Cell[] => [
      { as: 'day', day },
      text(`医院 ${index}`),
      { as: 'amount', amount: fen(index * 100 + 1) },
    ]);
    const files = await filesOf(table(...rows));
    expect([...files.keys()].filter((name) => name.includes('sheets/'))).toEqual([
      'xl/worksheets/sheet1.xml',
    ]);
    const [head = [], ...below] = cellsOf(files);
    expect(head).toHaveLength(5);
    expect(below.map((row) => shown(row))).toEqual(
      rows.map((_, index) => [
        [`A${index + 2}`, 'n', '45052'],
        [`B${index + 2}`, 's', `医院 ${index}`],
        [`C${index + 2}`, 'n', `${index}.01`],
      ]),
    );
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect(sheet).toMatch(/<col [^>]*width="12"/u);
    expect(sheet).toContain('<autoFilter ref="A1:E1001"/>');
    const workbook = files.get('xl/workbook.xml') ?? '';
    expect(workbook).toContain('<sheet name="就诊明细" sheetId="1" r:id="rId1"/>');
    expect(workbook).toContain(">'就诊明细'!$A$1:$E$1001</definedName>");
  });

  it('names every part that it is made of, and no other', async () => {
    const files = await filesOf(table(ROW));
    const named = [...(files.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/gu)].map(
      ([, part]) => part,
    );
    const related = [...(files.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/Target="([^"]+)"/gu)].map(
      ([, part]) => `xl/${part}`,
    );
    expect(new Set(['xl/workbook.xml', ...related])).toEqual(new Set(named));
    expect(new Set([...files.keys()].filter((name) => !/rels|Types/u.test(name)))).toEqual(new Set(named));
  });

  it('holds no formula, whatever a text is, and every sign that XML can hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 5 }), async (texts) => {
        const [, row = []] = cellsOf(await filesOf(table(['|', ...texts].map(text))));
        const expected = ['|', ...texts].filter((each) => each !== '').map(inXml);
        expect(row.map(({ type, value }) => [type, value])).toEqual(expected.map((value) => ['s', value]));
      }),
      { numRuns: 300, seed: 20221231 },
    );
  });

  it('shows a text that looks like a sign by its number as it was typed', async () => {
    const files = await filesOf(table([text('_x0041_ _x004_ _xABCD_x0041_')]));
    expect(files.get('xl/worksheets/sheet1.xml')).toContain(
      '>_x005F_x0041_ _x004_ _x005F_xABCD_x005F_x0041_<',
    );
  });

  it('has a day before March 1900 as a text, since a spreadsheet counts those otherwise', async () => {
    const days = ['1900-02-28', '1900-03-01'].map((each) => parseDay(each));
    const [, row = []] = cellsOf(
      await filesOf(table(days.map((each) => (each === undefined ? undefined : { as: 'day', day: each })))),
    );
    // 1900-03-01 is day 61 of Excel
    expect(row.map(({ type, value }) => [type, value])).toEqual([
      ['s', '1900-02-28'],
      ['n', '61'],
    ]);
  });

  it('has columns beyond Z, and one sheet name in quotes', async () => {
    const columns = Array.from({ length: 703 }, (_, at) => ({ head: `${at}`, width: 12 }));
    const blob = await xlsxOf({ columns, rows: [] }, "A & B's");
    const files = unzipped(Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer(0)));
    const [head = []] = cellsOf(files);
    expect([25, 26, 51, 52, 701, 702].map((at) => head[at]?.at)).toEqual([
      'Z1',
      'AA1',
      'AZ1',
      'BA1',
      'ZZ1',
      'AAA1',
    ]);
    expect(files.get('xl/workbook.xml')).toContain(">'A &amp; B''s'!$A$1:$AAA$1<");
  });

  it('is none where a text is too long for a cell, however long all of them together', async () => {
    expect(await xlsxOf(table([text('长'.repeat(32_768))]), '就诊明细')).toBeUndefined();
    const rows = Array.from({ length: 200 }, (_, at) => [text(`${at}${'长'.repeat(3000)}`)]);
    expect(cellsOf(await filesOf(table(...rows)))).toHaveLength(201);
  });

  it('has its head alone where there is nothing to list', async () => {
    expect(cellsOf(await filesOf(table()))).toHaveLength(1);
  });
});

/** A text without what XML 1.0 cannot hold. */
const inXml = (value: string): string =>
  Array.from(value, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const control = code < 0x20 && !['\t', '\n', '\r'].includes(sign);
    const half = code >= 0xd800 && code <= 0xdfff;
    return control || half || code === 0xfffe || code === 0xffff ? '\ufffd' : sign;
  }).join('');
