import type { Locator, Page } from '@playwright/test';
import { samplesZhCN } from '../src/i18n/samples.zh-CN.ts';
import { Files } from './page/files.ts';
import type { Gongji } from './page/gongji.ts';
import type { RegionId } from './page/packs.ts';
import { expect, test } from './page/test.ts';

test.use({ network: 'on' });

const { samples, sampleOpening } = samplesZhCN;

const sample = ({ page }: Gongji, title: string): Locator => page.getByRole('button', { name: title });

/** Keeps the policy of a region on its way. @returns lets it come, and waits until it has done what it can */
async function hold(page: Page, region: RegionId): Promise<() => Promise<void>> {
  const address = `**/policies/${region}.json`;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return async () => {
    const response = page.waitForResponse(address);
    release();
    await (await response).finished();
    // Long enough for what was opened to be shown, if it were.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  };
}

const goTo = (page: Page, path: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#${path}`);

test('a sample on its way says so, and opens once its policy has come', async ({ app }) => {
  const { page, visits } = app;
  const letCome = await hold(page, 'kaifeng');
  const row = sample(app, samples.monthLimit.title);
  await expect(row).toHaveAttribute('aria-busy', 'false');
  await row.click();
  await expect(row).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByText(sampleOpening.text)).toBeVisible();
  await letCome();
  await expect(visits.items.first()).toBeVisible();
});

test('a sample that comes late throws nobody off the screen they went to', async ({ app }) => {
  const { page } = app;
  const letCome = await hold(page, 'kaifeng');
  await sample(app, samples.monthLimit.title).click();
  const files = new Files(app);
  await files.visit();
  await letCome();
  await expect(page).toHaveURL(/#\/files$/u);
  await expect(files.main).toContainText(files.say.nothing);
});

test('a sample that comes late leaves what was chosen meanwhile, and says no longer that it comes', async ({
  app,
}) => {
  const { page, region } = app;
  const letCome = await hold(page, 'kaifeng');
  const row = sample(app, samples.monthLimit.title);
  await row.click();
  await region.radio('baoji').check();
  await letCome();
  await expect(region.radio('baoji')).toBeChecked();
  await expect(row).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByText(sampleOpening.text)).toBeHidden();
});

test('of two samples tapped the later one opens, whichever comes first', async ({ app }) => {
  const { page, region, visits } = app;
  const [first, second] = [await hold(page, 'kaifeng'), await hold(page, 'shiyan')];
  await sample(app, samples.monthLimit.title).click();
  await sample(app, samples.notPaid.title).click();
  await expect(sample(app, samples.monthLimit.title)).toHaveAttribute('aria-busy', 'false');
  await expect(sample(app, samples.notPaid.title)).toHaveAttribute('aria-busy', 'true');
  await first();
  await expect(region.radio('shiyan')).toBeVisible();
  await expect(visits.items).toHaveCount(0);
  await second();
  await expect(page.getByText(samples.notPaid.shows)).toBeVisible();
});

const CASE = JSON.stringify({
  format: 'gongji-case/1',
  policy: 'kaifeng',
  year: 2023,
  person: { status: 'retired' },
  claims: [],
});

test('a file that comes late does not replace what was taken back meanwhile, and says so', async ({
  app,
}) => {
  const { page, region, visits } = app;
  await region.choose('baoji');
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '800' });
  const files = new Files(app);
  await files.visit();
  const letCome = await hold(page, 'kaifeng');
  await files.choose('late.json', CASE);
  await expect(files.main).toContainText(files.say.opening);
  await app.history('undo').click();
  await letCome();
  await expect(page).toHaveURL(/#\/files$/u);
  await expect(files.problem).toContainText(files.say.changed);
  await app.history('redo').click();
  await goTo(page, '/all');
  await expect(visits.items).toHaveCount(1);
});

test('a file that comes late leaves the screen that was gone to, and what stands there', async ({ app }) => {
  const { page, region, visits } = app;
  await region.choose('baoji');
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '800' });
  const files = new Files(app);
  await files.visit();
  const letCome = await hold(page, 'kaifeng');
  await files.choose('late.json', CASE);
  await goTo(page, '/table');
  await letCome();
  await expect(page).toHaveURL(/#\/table$/u);
  await goTo(page, '/all');
  await expect(visits.items).toHaveCount(1);
});
