import type { ElementHandle } from '@playwright/test';
import { fill } from './page/say.ts';
import { TablePage } from './page/table.ts';
import { inBothLanguages } from './page/in-both-languages.ts';
import { expect, test } from './page/test.ts';

const HEAD = ['日期', '机构名称', '级别', '医疗费总额', '目录外'];
const CITY = ['市中心医院', '三级甲等'];
const COUNTY = ['县医院', '二级'];
const RAILWAY = ['铁路医院', '一级'];
const RED_STAR = ['红星社区卫生服务中心', ''];

/*
 * 汴政办〔2022〕33号 第九条, in service: tertiary 50 first and 50 %, secondary 40 and 55 %, primary and 社区卫生服务中心
 * nothing first and 60 %; once a day at one institution; at most 150 a month and 1000 a year. Beside each visit stands
 * what the fund pays, and what it has paid in the year by then.
 */
const YEAR: readonly (readonly string[])[] = [
  ['2023/1/5', ...CITY, '350.00', ''], //       (350 − 50) × 50 % = 150.00              →  150.00
  ['2023/1/19', ...COUNTY, '140', ''], //       (140 − 40) × 55 % = 55, 0 left in January →  150.00
  ['2023/2/3', ...COUNTY, '240', ''], //        200 × 55 % = 110.00                      →  260.00
  ['2023/2/20', ...RED_STAR, '100', ''], //     100 × 60 % = 60, 40.00 left in February  →  300.00
  ['2023/3/1', ...CITY, '30', ''], //           30 < 50: 0.00                            →  300.00
  ['2023/3/1', ...CITY, '170', ''], //          (170 − 20) × 50 % = 75.00                →  375.00
  ['2023/3/15', ...RAILWAY, '200', '20'], //    180 × 60 % = 108, 75.00 left in March    →  450.00
  ['2023/4/10', ...CITY, '一百八', ''], //      180: (180 − 50) × 50 % = 65.00           →  515.00
  ['2023/4/28', ...COUNTY, '140', ''], //       100 × 55 % = 55.00                       →  570.00
  ['2023/5/6', ...CITY, '1,280.50', '230.50'], // (1050 − 50) × 50 % = 500, at most 150.00 → 720.00
  ['2023/5/6', ...RED_STAR, '50', ''], //       nothing left in May: 0.00                →  720.00
  ['2023/5/20', ...COUNTY, '40', ''], //        40 − 40 = 0: 0.00                        →  720.00
  ['2023/6/8', ...COUNTY, '184.73', ''], //     144.73 × 55 % = 79.6015: 79.60           →  799.60
  ['2023/6/30', ...RAILWAY, '55.55', ''], //    55.55 × 60 % = 33.33                     →  832.93
  ['2023/7/2', '东风社区', '社区', '90', ''], // a centre: 90 × 60 % = 54.00             →  886.93
  ['2023/7/18', ...CITY, '130', ''], //         80 × 50 % = 40.00                        →  926.93
  ['2023/8/9', ...CITY, '250', ''], //          200 × 50 % = 100, 73.07 left in 2023     → 1000.00
  ['2023/8/25', ...COUNTY, '100', ''], //       nothing left in 2023: 0.00               → 1000.00
  ['2023/9/12', '康民大药房', '药店', '58', ''], // 第二十三条: pharmacies are still to come, not specified
  ['2023/9/20', ...RED_STAR, '66', ''], //      nothing left in 2023: 0.00               → 1000.00
];
/** What the fund pays of each, as worked out above; nothing is known of the pharmacy. */
const PAID = [
  ...'150.00 0.00 110.00 40.00 0.00 75.00 75.00 65.00 55.00 150.00'.split(' '),
  ...'0.00 0.00 79.60 33.33 54.00 40.00 73.07 0.00'.split(' '),
  undefined,
  '0.00',
];

const SUMS = ['合计', '', '', '3,854.78', '250.50'];

inBothLanguages(() => {
  test('开封: twenty visits of a year are pasted, two of them corrected, and the year is read', async ({
    app,
  }) => {
    const { region, visits, result, say, page } = app;
    await region.choose('kaifeng');
    const table = new TablePage(app);
    const { words } = table;
    await table.open();
    await table.paste([HEAD, ...YEAR, SUMS]);

    await table.expectCounts(18, 2);
    await expect(table.row(9)).toContainText('一百八');
    await expect(table.row(9)).toContainText(words.problem.badAmount);
    await expect(table.row(16)).toContainText(words.problem.halfALevel);
    await expect(table.row(5)).toContainText(words.byName);
    await expect(page.getByText(fill(words.skippedLine, { line: 22, why: words.why.sum }))).toBeVisible();

    await table.fix(9).click();
    await expect(table.text).toBeFocused();
    await table.correct('一百八', '180');
    await table.expectCounts(19, 1);
    await table.correct('\t社区\t', '\t社区卫生服务中心\t');
    await table.expectCounts(20);

    await table.button(20).click();
    // Without the pharmacy: 350 + 140 + 240 + 100 + 30 + 170 + 200 + 180 + 140 + 1280.50 + 50 + 40 + 184.73 + 55.55 + 90 + 130
    // + 250 + 100 + 66 = 3796.78; 3796.78 − 1000.00 = 2796.78. The 58.00 of the pharmacy are in neither.
    const totals = { total: '3,796.78', fund: '1,000.00', you: '2,796.78', undetermined: '58.00' };
    await result.expectTotals(20, totals);
    await visits.section.getByRole('button', { name: fill(say.visits.earlier, { count: 12 }) }).click();
    await expect(visits.items).toHaveCount(20);
    for (const [index, paid] of PAID.entries())
      if (paid !== undefined) await visits.expectText(index + 1, `${say.share.fund} ${paid} `);

    // One step, there and back.
    await app.history('undo').click();
    await expect(visits.items).toHaveCount(0);
    await app.history('redo').click();
    await result.expectTotals(20, totals);

    // Some of it again: what stands there already is not ticked, unless the person ticks it.
    await table.open();
    await expect(table.text).toHaveValue('');
    await table.paste([HEAD, ...YEAR.slice(0, 3), ['10月7日', ...COUNTY, '41', '']]);
    await table.expectCounts(4, 0, 3);
    await expect(table.tick(2)).not.toBeChecked();
    await expect(table.row(2)).toContainText(words.twiceInDraft);
    await expect(table.row(5)).toContainText(fill(words.assumedYear, { year: 2023 }));
    await table.tick(3).check();
    await table.button(2).click();
    // Nothing is left in January nor, in October, of the year: 3796.78 + 140 + 41 = 3977.78; − 1000.00 = 2977.78.
    await result.expectTotals(22, { ...totals, total: '3,977.78', you: '2,977.78' });
  });
});

test('what was pasted stays until it is added: without a region, elsewhere, in the other language @phone', async ({
  app,
}) => {
  const table = new TablePage(app);
  await table.open();
  await table.paste([HEAD, ['2023-5-6', ...CITY, '320', ''], ['2023-5-7', ...CITY, '-5', '']]);
  await table.expectCounts(1, 1);
  await expect(table.button(1)).toBeHidden();
  await app.page.getByRole('link', { name: table.words.toStart }).click();
  await app.region.choose('kaifeng');
  await table.open();
  await table.expectCounts(1, 1);

  const english = new TablePage(await app.switchTo('en'));
  await expect(english.text).toHaveValue(/320/u);
  await expect(english.row(3)).toContainText(english.words.problem.negative);
  await english.button(1).click();
  await expect(app.visits.form.root.or(app.page.getByText('2023-05-06').first())).toBeVisible();
  // The line that could not be read is left for later.
  await english.open();
  await expect(english.text).toHaveValue(`${HEAD.join('\t')}\n2023-5-7\t${CITY.join('\t')}\t-5\t`);
  await app.page.getByRole('button', { name: english.words.clear, exact: true }).click();
  await expect(english.text).toHaveValue('');
  await app.page.getByRole('button', { name: english.words.takeBack }).click();
  await expect(english.text).toHaveValue(/-5/u);
});

test('rows that are not ticked stay in the box when the others are added, and can be added later @phone', async ({
  app,
}) => {
  await app.region.choose('kaifeng');
  const table = new TablePage(app);
  await table.open();
  const rows = [
    ['2023-5-6', ...COUNTY, '140', ''],
    ['2023-5-6', ...COUNTY, '140', ''],
    ['2023-5-7', ...COUNTY, '240', ''],
    ['2023-5-8', ...COUNTY, '一百', ''],
  ];
  await table.paste([HEAD, ...rows, SUMS]);
  await table.expectCounts(3, 1, 1);
  await table.tick(4).uncheck();
  await expect(app.page.getByText(fill(table.words.keepsBad, { count: 1 }))).toBeVisible();
  await expect(app.page.getByText(fill(table.words.keepsOff, { count: 2 }))).toBeVisible();
  await table.button(1).click();
  await expect(app.visits.items).toHaveCount(1);

  await table.open();
  await expect(table.text).toHaveValue([HEAD, ...rows.slice(1)].map((cells) => cells.join('\t')).join('\n'));
  await table.expectCounts(2, 1, 1);
  await expect(table.tick(2)).not.toBeChecked();
  await expect(table.tick(3)).not.toBeChecked();
  await table.tick(3).check();
  await table.button(1).click();
  await expect(app.visits.items).toHaveCount(2);
});

test('nothing is added by what was read of a text that another has taken the place of @phone', async ({
  app,
}) => {
  const { page, region, visits } = app;
  await region.choose('kaifeng');
  const table = new TablePage(app);
  await table.open();
  const many = (count: number): readonly (readonly string[])[] => [
    HEAD,
    ...Array.from({ length: count }, (_, at) => [`2023-${(at % 12) + 1}-6`, ...COUNTY, `${at + 1}`, '']),
  ];
  await table.paste(many(3));
  const button = await table.button(3).elementHandle();
  // As by a person who pastes and presses at once: nothing has been read in between.
  await table.text.evaluate(
    (box, { text, pressed }) => {
      Reflect.set(HTMLTextAreaElement.prototype, 'value', text, box);
      box.dispatchEvent(new Event('input', { bubbles: true }));
      pressed?.click();
    },
    {
      text: many(900)
        .map((cells) => cells.join('\t'))
        .join('\n'),
      pressed: button as ElementHandle<HTMLElement> | null,
    },
  );
  await table.expectCounts(900);
  await table.button(900).click();
  await page.getByRole('main').waitFor();
  await expect(visits.section.getByText(/(?:^|[^0-9])892(?:[^0-9]|$)/u)).toBeVisible();
});

/** 日期,机构,级别,总费用 LF 2023-5-6,县医院,二级,140 as a Chinese Excel saves it: GB 18030. */
const GB = 'c8d5c6da2cbbfab9b92cbcb6b1f02cd7dcb7d1d3c30a323032332d352d362ccfd8d2bdd4ba2cb6febcb62c313430';

test('a CSV file is opened, in the encoding of Excel too, and a workbook is told apart @phone', async ({
  app,
}) => {
  await app.region.choose('kaifeng');
  const table = new TablePage(app);
  await table.open();
  const csv = { name: '2023.csv', mimeType: 'text/csv', buffer: Buffer.from(GB, 'hex') };
  await table.file.setInputFiles(csv);
  await expect(table.text).toHaveValue('日期,机构,级别,总费用\n2023-5-6,县医院,二级,140');
  await table.expectCounts(1);
  const workbook = { ...csv, name: '2023.xlsx', buffer: Buffer.from('504b030414000600', 'hex') };
  await table.file.setInputFiles(workbook);
  await expect(app.page.getByRole('alert')).toContainText(table.words.workbook);
  await expect(table.text).toHaveValue(/140/u);
  await table.button(1).click();
  // 第九条: (140 − 40) × 55 % = 55.00; 140 − 55 = 85.00.
  await app.visits.expectShares(['55.00', '85.00']);
});

test('columns that no head names are told by what stands in them, or by the person', async ({ app }) => {
  await app.region.choose('kaifeng');
  const table = new TablePage(app);
  await table.open();
  await table.paste([
    ['2023-5-6', '县医院', '二级', '140', '55.00'],
    ['2023-5-7', '县医院', '二级', '240', '95.00'],
  ]);
  await table.expectCounts(0, 2);
  const column = app.page.getByLabel(fill(table.words.columnBare, { number: 4 }), { exact: true });
  await column.selectOption(table.words.column.total);
  await table.expectCounts(2);
  await expect(table.row(2)).toContainText('240.00');
});

/*
 * 定政办发〔2023〕100号. The stay is ../shared/spec/examples/29-dingxi-inpatient. 第三十一条, number 27: 500 × 70 % = 350.00.
 * Outpatient care is left to another document (第二十一条).
 */
test('定西: a stay, a special disease and an outpatient visit of one table @phone', async ({ app }) => {
  const { page, region, visits, say } = app;
  await region.choose('dingxi');
  const table = new TablePage(app);
  const { words } = table;
  await table.open();
  await table.paste([
    ['医疗类别', '入院日期', '日期', '医院级别', '病种', '总费用', '目录外', '乙类金额'],
    ['住院', '2024/3/1', '2024/3/10', '二级', '', '30000', '1000', '10000'],
    ['门诊慢特病', '', '2024/4/2', '二级', '高血压', '500', '', ''],
    ['门诊', '', '2024/5/6', '二级', '', '80', '', ''],
  ]);
  await table.expectCounts(2, 1);
  await expect(table.row(3)).toContainText(words.problem.unclearDisease);
  await table.correct('\t高血压\t', '\t27\t');
  await table.expectCounts(3);
  await expect(table.row(2)).toContainText('2024-03-01');
  await expect(table.row(3)).toContainText('高血压病（Ⅱ级及以上）');
  await expect(table.row(3)).toContainText(words.notRegistered);
  const notice = fill(words.withoutTerms, { count: 1, cares: say.codes.value.care.outpatient });
  await expect(page.getByText(notice, { exact: true })).toBeVisible();

  await table.button(3).click();
  await visits.expectText(1, `${say.share.fund} 26,885.00`, `${say.share.you} 2,055.75`);
  // Of a disease that is not registered nothing is paid.
  await visits.expectText(2, `${say.share.fund} 0.00`);
  await expect(visits.item(3)).toContainText(say.codes.reason['not-specified'].title);
});

test('a region without outpatient terms says so of a table without a column of care @phone', async ({
  app,
}) => {
  await app.region.choose('dingxi');
  const table = new TablePage(app);
  await table.open();
  await table.paste([
    ['日期', '医院级别', '总费用'],
    ['2024/3/10', '二级', '300'],
  ]);
  const { withoutTerms, addCare, careWords } = table.words;
  const cares = app.say.codes.value.care.outpatient;
  await expect(app.page.getByText(fill(withoutTerms, { count: 1, cares }), { exact: true })).toBeVisible();
  await expect(app.page.getByText(fill(addCare, { cares: careWords }), { exact: true })).toBeVisible();
});
