import { leftOpenEn } from '../src/i18n/left-open.en.ts';
import { leftOpenZhCN } from '../src/i18n/left-open.zh-CN.ts';
import { packFile, regionName } from './page/packs.ts';
import { expect, test } from './page/test.ts';

const { leftOpen: zh } = leftOpenZhCN;

test('from the calculator to why something is not computed, by which article, and whom to ask', async ({
  app,
}) => {
  const { page, region, say } = app;
  await region.choose('kaifeng');
  await page.locator('summary').filter({ hasText: say.scope.notComputed }).click();
  // 第十条 is silent on the days of admission and discharge.
  const entry = packFile('kaifeng').leftOpen.find(({ id }) => id === 'boundary-of-stay');
  if (entry === undefined) throw new Error('nothing of the days of admission and discharge');
  await page.getByRole('link', { name: entry.what['zh-CN'], exact: true }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText(entry.what['zh-CN']);
  await expect(main).toContainText(zh.why.silent);
  await expect(main).toContainText('第十条');
  await expect(main).toContainText('12393');
  expect(new URL(page.url()).hash).toBe('#/left-open/kaifeng/boundary-of-stay');

  await main.getByRole('link', { name: /17/u }).click();
  await expect(main.getByRole('heading', { level: 3 })).toHaveCount(17);
  await expect(main.getByRole('heading', { level: 2, name: zh.why.elsewhere })).toBeVisible();
});

test('another region is looked at without changing what was entered', async ({ app }) => {
  const { page, region, say } = app;
  await region.choose('kaifeng');
  await page.getByRole('contentinfo').getByRole('link', { name: say.nav.leftOpen }).click();
  const main = page.getByRole('main');
  await expect(main.locator('nav [aria-current]')).toHaveText(regionName('kaifeng', 'zh-CN'));
  await main
    .locator('nav')
    .getByRole('link', { name: regionName('baoji', 'zh-CN') })
    .click();
  await expect(main.locator('nav [aria-current]')).toHaveText(regionName('baoji', 'zh-CN'));
  // 宝鸡 nowhere speaks of emergencies.
  await expect(main).toContainText(zh.nowhere);
  await page.getByRole('link', { name: say.nav.all, exact: true }).click();
  await region.unfold();
  await expect(region.radio('kaifeng')).toBeChecked();
});

test('a link to a point that is gone shows all of them', async ({ app }) => {
  const { page } = app;
  await page.evaluate(() => location.assign('#/left-open/shiyan/nothing-such'));
  const main = page.getByRole('main');
  await expect(main).toContainText(zh.unknown);
  await expect(main.getByRole('heading', { level: 3 })).toHaveCount(packFile('shiyan').leftOpen.length);
});

test.describe('English', () => {
  test.use({ language: 'en' });
  test('from the start, before anything is chosen', async ({ app }) => {
    const { page, say } = app;
    await page.getByRole('main').getByRole('link', { name: say.nav.leftOpen }).click();
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(say.nav.leftOpen);
    await main
      .locator('nav')
      .getByRole('link', { name: regionName('dingxi', 'en') })
      .click();
    // 第二十一条: general outpatient care stands in another document.
    await expect(main).toContainText('Article 21');
    await expect(main).toContainText(leftOpenEn.leftOpen.why.elsewhere);
  });
});
