import { expect, test } from '@playwright/test';
import { shellZhCN } from '../src/i18n/shell.zh-CN.ts';
import { zhCN } from '../src/i18n/zh-CN.ts';
import { violations } from './page/axe.ts';
import { packFile, type RegionId } from './page/packs.ts';

const REGIONS: readonly RegionId[] = ['baoji', 'shiyan', 'kaifeng', 'sichuan-provincial', 'dingxi'];

test.describe('scripts switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('it says what it is, the regions with their documents, what to do and whom to call @phone', async ({
    page,
  }) => {
    await page.goto('');
    await expect(page).toHaveTitle(zhCN.page.title);
    // A search by text passes over it.
    const advice = page.locator('noscript aside');
    await expect(advice).toBeVisible();
    await expect(advice).toContainText(shellZhCN.shell.noScript);
    const main = page.getByRole('main');
    await expect(main.getByText(zhCN.page.intro)).toBeVisible();
    await expect(main.getByRole('link', { name: zhCN.nav.elder })).toBeVisible();
    for (const id of REGIONS) {
      const { name, document } = packFile(id);
      await expect(main.getByRole('radio', { name: name['zh-CN'] })).toBeDisabled();
      const stated = main.locator('dl > div').filter({ hasText: name['zh-CN'] });
      await expect(stated).toContainText(document.number ?? document.title['zh-CN']);
      await expect(stated).toContainText(document.inForceFrom.date);
    }
    await expect(main.locator('a[href="tel:12393"]')).toBeVisible();
  });
});

test('no script arrives: the same stands there, after a while with advice, and axe finds nothing @phone', async ({
  page,
}) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('');
  const advice = page.getByRole('complementary', { name: shellZhCN.shell.late });
  await expect(advice).toBeHidden();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => {
    for (const wait of document.getAnimations()) wait.finish();
  });
  await expect(advice).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('another screen is asked for: nothing of the first one shows before it comes @phone', async ({
  page,
}) => {
  const html = await (await page.request.get('')).text();
  // The page's own script is there; what it goes on to fetch is not.
  await page.route('**/*.js', (route) => {
    const named = html.includes(new URL(route.request().url()).pathname.split('/').slice(-2).join('/'));
    return named ? route.continue() : route.abort();
  });
  const intro = page.getByRole('main').getByText(zhCN.page.intro);
  await page.goto('');
  await expect(intro).toBeVisible();
  await page.goto('#/guide');
  await page.reload();
  await expect(intro).toBeHidden();
  await expect(page.getByRole('banner')).toBeVisible();
});
