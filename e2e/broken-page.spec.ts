import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { Files } from './page/files.ts';
import { Steps } from './page/steps.ts';
import { expect, test } from './page/test.ts';

/** The file that holds the calculator, which marks its element by this attribute. */
const WORK = '**/assets/work-*.js';
const MARK = '"data-gone-over":';

/** A bug in the one screen that everything stands on, until the page says that what it breaks on is gone. */
async function plantBug(page: Page): Promise<void> {
  await page.route(WORK, async (route) => {
    const response = await route.fetch();
    const source = await response.text();
    expect(source).toContain(MARK);
    const bug = "function planted() { if (!window.mended) throw new Error('planted'); }";
    await route.fulfill({ response, body: `${source.replace(MARK, `${MARK}planted()||`)}\n${bug}` });
  });
}

test.use({ network: 'on', forgives: /planted/u });

test('a page that breaks hands over what was entered as a file, half typed or not', async ({ app }) => {
  const { page, region, visits, say } = app;
  await plantBug(page);
  await page.reload();
  await region.radio('baoji').check();
  const steps = new Steps(app);
  await steps.begin();
  await steps.answer('status', { status: 'retired', where: 'primary', date: '', total: '' });
  await steps.answer('where', { status: 'retired', where: 'primary', date: '', total: '' });
  await steps.total.fill('12..5');
  await steps.toAll.click();

  await expect(page.getByRole('heading', { name: say.page.broken })).toBeVisible();
  const text = page.getByLabel(say.page.rescueFile);
  await expect(text).toHaveValue(/12\.\.5/u);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: say.page.rescueSave }).click(),
  ]);
  const saved = await readFile(await download.path(), 'utf8');

  await page.unroute(WORK);
  await page.addInitScript(() => Object.assign(window, { mended: true }));
  await page.goto('');
  await page.reload();
  const files = new Files(app);
  await files.visit();
  await files.choose(download.suggestedFilename(), saved);
  await expect(visits.form.total).toHaveValue('12..5');
  await expect(visits.form.level('primary')).toBeChecked();
  await expect(app.person.status('retired')).toBeChecked();
});

test('a page that breaks on what was entered is shown without its last step, or without all of it', async ({
  app,
}) => {
  const { page, region, say } = app;
  await plantBug(page);
  await page.reload();
  await region.radio('baoji').check();
  await region.radio('kaifeng').check();
  const toAll = page.getByRole('button', { name: say.start.all });
  await toAll.click();

  const main = page.getByRole('main');
  await expect(main.getByRole('alert')).toContainText(say.page.broken);
  await expect(main).toBeFocused();
  const again = main.getByRole('button', { name: say.page.again });
  await again.press('Enter');
  await expect(again).toBeVisible();
  await expect(main).toBeFocused();

  await page.evaluate(() => Object.assign(window, { mended: true }));
  await main.getByRole('button', { name: say.page.undoLast }).press('Enter');
  await expect(page.getByRole('heading', { name: say.visits.title })).toBeVisible();
  await expect(app.history('redo')).toBeEnabled();
  await page.getByRole('link', { name: say.page.name }).click();
  await expect(region.radio('baoji')).toBeChecked();

  await page.evaluate(() => Object.assign(window, { mended: false }));
  await toAll.click();
  await expect(again).toBeVisible();
  await page.evaluate(() => Object.assign(window, { mended: true }));
  await main.getByRole('button', { name: say.history.startAnew }).press('Enter');
  await expect(again).toBeHidden();
  await page.getByRole('link', { name: say.page.name }).click();
  await expect(region.radio('baoji')).not.toBeChecked();
  await app.history('undo').click();
  await expect(region.radio('baoji')).toBeChecked();
});
