import { byRegionZhCN } from '../src/i18n/by-region.zh-CN.ts';
import { whatIfZhCN } from '../src/i18n/what-if.zh-CN.ts';
import { regionName } from './page/packs.ts';
import { fill } from './page/say.ts';
import { expect, test } from './page/test.ts';

const { whatIf: zh } = whatIfZhCN;

test('what if I had gone to the community centre @phone', async ({ app }) => {
  const { page, region, visits, say } = app;
  await region.choose('kaifeng');
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '200' });
  await page.getByRole('contentinfo').getByRole('link', { name: say.nav.whatIf }).click();
  const elsewhere = page.getByRole('region', { name: zh.elsewhere.title });
  // 开封 第九条: (200 − 50) × 50 % = 75 at a tertiary hospital; 200 × 60 % = 120 at the grass roots
  await expect(elsewhere).toContainText(
    fill(zh.elsewhere.answer, {
      place: say.codes.value.provider.community,
      compared: fill(zh.bearsLess, { amount: '45.00' }),
    }),
  );
  const community = elsewhere
    .getByRole('listitem')
    .filter({ hasText: say.codes.value.provider.station })
    .first();
  await expect(community).toContainText('80.00');
  await community.locator('summary').first().click();
  await expect(community.getByText(say.receipt.total, { exact: true })).toBeVisible();
  await expect(community).toContainText('120.00');
  // 第二十三条 brings pharmacies in without a rate: nothing is known, which is not zero.
  const pharmacy = elsewhere.getByRole('listitem').filter({ hasText: say.codes.value.provider.pharmacy });
  await expect(pharmacy).toContainText(say.codes.reason['not-specified'].title);
});

test('another region beside this one, and what does not carry over @phone', async ({ app }) => {
  const { page, region, person, visits, say } = app;
  await region.choose('kaifeng');
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '700' });
  await person.unfold();
  await person.used.click();
  await person.section
    .getByLabel(fill(say.more.usedLimit, { limit: say.limit.year }))
    .first()
    .fill('300');
  await page.getByRole('contentinfo').getByRole('link', { name: say.nav.whatIf }).click();
  const beside = page.getByRole('region', { name: zh.beside.title });
  const shiyan = regionName('shiyan', 'zh-CN');
  await beside.getByLabel(zh.beside.region, { exact: true }).selectOption({ label: shiyan });
  // 开封 第九条: no more than 150 a month; 十堰 第五条: (700 − 500) × 50 % = 100
  const table = beside.getByRole('table', { name: fill(zh.beside.table, { year: '2023' }) });
  await expect(table.getByRole('row').filter({ hasText: say.share.fund })).toContainText(
    /150\.00.*100\.00/su,
  );
  await expect(beside).toContainText(zh.beside.notCarried);
  await expect(beside).toContainText(say.limit.year);
  await expect(beside).toContainText(byRegionZhCN.byRegion.basis.split('{{')[0] ?? '');
  await beside.getByRole('button', { name: fill(zh.beside.adopt, { name: shiyan }) }).click();
  await expect(beside.getByRole('button')).toHaveCount(0);
  await app.history('undo').click();
  await page.getByRole('link', { name: say.nav.all, exact: true }).click();
  await region.unfold();
  await expect(region.radio('kaifeng')).toBeChecked();
});

test('the curve of a bill, as a table of where it bends @phone', async ({ app }) => {
  const { page, region, visits, say } = app;
  await region.choose('kaifeng');
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '200' });
  await page.getByRole('contentinfo').getByRole('link', { name: say.nav.whatIf }).click();
  const curve = page.getByRole('region', { name: zh.curve.title });
  await expect(curve.getByRole('img', { name: zh.curve.picture })).toBeVisible();
  const rows = curve.getByRole('table', { name: zh.curve.table }).getByRole('row');
  // 开封 第九条: 50 first, then a half up to the 150 of the month: 50 + 150 ÷ 50 % = 350
  await expect(rows.filter({ hasText: zh.curve.deductible })).toContainText(/50\.00.*50\.00.*50\.00/su);
  await expect(rows.filter({ hasText: fill(zh.curve.limit, { limit: say.limit.month }) })).toContainText(
    /350\.00.*200\.00.*100\.00/su,
  );
});
