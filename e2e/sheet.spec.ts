import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { articleName } from '../src/i18n/article.ts';
import { sheetZhCN } from '../src/i18n/sheet.zh-CN.ts';
import { Files } from './page/files.ts';
import type { Gongji } from './page/gongji.ts';
import { packFile } from './page/packs.ts';
import { SAMPLE_CASES, shown } from './page/sample-cases.ts';
import { fill } from './page/say.ts';
import { expect, test } from './page/test.ts';

const { sheet: say } = sheetZhCN;
const A4_POINTS = /\/MediaBox\s*\[\s*0\s+0\s+59[45][.0-9]*\s+84[12][.0-9]*\s*\]/u;

/** A sample as it was worked out by hand, opened from a file. */
async function openSample(app: Gongji, id: string) {
  const sample = SAMPLE_CASES.find((each) => each.id === id);
  if (!sample) throw new Error(`no sample ${id}`);
  const files = new Files(app);
  await files.visit();
  await files.choose('case.json', JSON.stringify(sample.case));
  await expect(app.page).toHaveURL(/#\/all$/u);
  return sample;
}

async function toTheSheet({ page }: Gongji): Promise<void> {
  await page.evaluate(() => location.assign('#/sheet'));
  await page.getByRole('article').getByText(say.articles).waitFor();
}

test('a sheet holds every figure, article, reading and the pack that made them @phone', async ({ app }) => {
  const { page } = app;
  const { expect: expected, case: kase } = await openSample(app, 'dingxi-year');
  await toTheSheet(app);

  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  const figures = Object.values(expected.claims ?? {}).flatMap((claim) => [
    claim.fund,
    claim.supplement,
    claim.outOfPocket,
    claim.deductible,
    ...claim.remaining.map(({ amount }) => amount),
  ]);
  const left = new Set(Object.values(expected.claims ?? {}).flatMap(({ remaining }) => remaining));
  const last = [...left].slice(-1).map(({ amount }) => amount);
  const said = figures.filter((figure) => ![...left].some(({ amount }) => amount === figure));
  for (const figure of [...said, ...last, ...kase.claims.map(({ total }) => total)])
    expect(text).toContain(shown(figure));
  for (const total of ['total', 'fund', 'outOfPocket'] as const)
    expect(text).toContain(shown(expected.totals?.[total] ?? ''));

  // 第二十二条, 第三十条, 第三十一条, 第四十五条: of the stay, the diseases, their payment and the supplements.
  for (const article of ['22', '30.4', '31', '45.1', '45.2'])
    expect(text).toContain(articleName(article, 'zh-CN'));
  const pack = packFile('dingxi');
  const bytes = readFileSync(new URL('../public/policies/dingxi.json', import.meta.url));
  const { readings } = JSON.parse(bytes.toString()) as {
    readonly readings: readonly { readonly question: { readonly 'zh-CN': string } }[];
  };
  for (const { question } of readings) expect(text).toContain(question['zh-CN']);
  expect(text).toContain(pack.document.number ?? '');
  expect(text.replace(/\s/gu, '')).toContain(createHash('sha256').update(bytes).digest('hex'));
  expect(text).toContain('12393');
  expect(text).toContain('测算结果仅供参考，以医保经办机构结算为准');
  // Nothing but the sheet is on paper.
  expect(text).not.toContain(say.withoutPerson);
  await expect(page.getByRole('navigation')).toHaveCount(0);

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(A4_POINTS);

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: say.withoutDiagnoses }).check();
  await page.getByRole('checkbox', { name: say.withoutPerson }).check();
  const article = page.getByRole('article');
  await expect(
    article.getByText(fill(say.leftOff, { list: `${say.diagnoses}、${say.facts}` })),
  ).toBeVisible();
  await expect(article).not.toContainText('糖尿病');
  await expect(article).not.toContainText(app.say.person.title);
});

test('where nothing can be printed, the sheet of one visit is a text to copy @phone', async ({ app }) => {
  const { page } = app;
  await openSample(app, 'month-limit');
  await page.evaluate(() => Object.defineProperty(window, 'print', { value: undefined }));
  await toTheSheet(app);
  await expect(page.getByText(say.cannotPrint)).toBeVisible();
  await expect(page.getByRole('button', { name: say.print, exact: true })).toHaveCount(0);
  // The third visit: 96.50 × 60 % = 57.90, of which May has 8.07 left.
  await page.getByLabel(say.which).selectOption({ index: 3 });
  const text = page.getByLabel(say.text);
  await expect(text).toHaveValue(/57\.90/u);
  await expect(text).toHaveValue(/8\.07/u);
  await expect(text).toHaveValue(/88\.43/u);
  await expect(text).not.toHaveValue(/128\.60/u);
  await expect(
    page.getByRole('article').getByText(fill(say.leftOff, { list: say.otherVisits })),
  ).toBeVisible();
});
