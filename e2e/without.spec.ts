import type { Page } from '@playwright/test';
import { aboutZhCN } from '../src/i18n/about.zh-CN.ts';
import { sharingZhCN } from '../src/i18n/sharing.zh-CN.ts';
import { sheetZhCN } from '../src/i18n/sheet.zh-CN.ts';
import { strip, WECHAT } from './page/bare.ts';
import { Elder } from './page/elder.ts';
import { Files } from './page/files.ts';
import type { Gongji } from './page/gongji.ts';
import { test as base, expect } from './page/test.ts';

const test = base.extend({
  page: async ({ page }, give) => {
    await strip(page);
    await give(page);
  },
});

// No worker, so nothing without a network.
test.use({ userAgent: WECHAT, network: 'on' });

const goTo = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => location.assign(`#${to}`), path);

/** 开封 第九条: (320 − 50) × 50 % = 135.00. */
async function settleOne({ region, visits, result }: Gongji): Promise<void> {
  await region.choose('kaifeng');
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '320' });
  await result.expectAnswer('135.00', '185.00');
}

test('as in WeChat: what cannot be printed, saved or sent is there as a text, and the page says so @phone', async ({
  app,
}) => {
  const { page, say } = app;
  const main = page.getByRole('main');
  await settleOne(app);

  const { sheet } = sheetZhCN;
  await goTo(page, '/sheet');
  await expect(main).toContainText(sheet.cannotPrint);
  await expect(main.getByRole('button', { name: sheet.print, exact: true })).toHaveCount(0);
  await expect(main.getByLabel(sheet.text, { exact: true })).toHaveValue(/135\.00/u);

  const { sharing } = sharingZhCN;
  await goTo(page, '/share');
  const link = main.getByLabel(sharing.linkText, { exact: true });
  await expect(link).toHaveValue(/^http:\/\/localhost:\d+\/a\/b\/#\/open\/./u);
  await expect(main.getByRole('button', { name: sharing.send, exact: true })).toHaveCount(0);
  await main.getByRole('button', { name: new RegExp(sharing.copyLink, 'u') }).click();
  await expect(main.getByText(say.copy.selected)).toBeVisible();
  await expect(main.getByRole('textbox')).toHaveCount(1);
  await expect(link).toBeFocused();
  const isSelected = await link.evaluate(
    (box: HTMLTextAreaElement) => box.selectionStart === 0 && box.selectionEnd === box.value.length,
  );
  expect(isSelected).toBe(true);

  const files = new Files(app);
  await goTo(page, '/files');
  await expect(files.textBox).toBeVisible();
  await expect(main.getByRole('button', { name: files.say.caseSave })).toHaveCount(0);
  const text = await files.textBox.inputValue();
  await files.paste(text);
  await app.result.expectAnswer('135.00', '185.00');

  const { ability, instead, hindrance } = aboutZhCN.about;
  await goTo(page, '/about');
  await expect(main).toContainText(hindrance.wechat);
  for (const lacking of ['print', 'save', 'copy', 'speak', 'store', 'offline'] as const) {
    const entry = main.locator('dl > div').filter({ hasText: ability[lacking] });
    await expect(entry).toContainText(instead[lacking]);
  }
});

test('as in WeChat: the version for older people shows what it cannot read aloud @phone', async ({ app }) => {
  const { page } = app;
  await settleOne(app);
  await page.getByRole('link', { name: app.say.page.name }).first().click();
  const elder = new Elder(app);
  await elder.enter();
  await goTo(page, '/elder/answer');
  // One sentence in words with both figures, and no button that would read it.
  const figures = elder.main.locator('dl > div');
  await expect(figures).toHaveText([/您自己付\s*185\.00/u, /医保付\s*135\.00/u]);
  await expect(elder.main.getByText(/185(?:\.00)? 元/u).first()).toBeVisible();
  await expect(elder.read).toHaveCount(0);
});
