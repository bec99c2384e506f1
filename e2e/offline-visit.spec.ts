import type { Page } from '@playwright/test';
import { aboutZhCN } from '../src/i18n/about.zh-CN.ts';
import { OwnHost } from './page/own-host.ts';
import { packFile } from './page/packs.ts';
import { fill } from './page/say.ts';
import { test as base, expect } from './page/test.ts';

interface Fixtures {
  /** Whether somebody on the way answers the worker with a login from the beginning. */
  readonly login: boolean;
  readonly host: OwnHost;
}

const test = base.extend<Fixtures>({
  login: [false, { option: true }],
  host: async ({ login }, give) => {
    const host = await OwnHost.open();
    host.hasLogin = login;
    await give(host);
    await host.close();
  },
  baseURL: async ({ host }, give) => give(host.address),
});

// The journeys take the network away themselves. Where nobody answers, the browser says so of every file that it asks for.
test.use({ network: 'on', serviceWorkers: 'allow', forgives: /^Failed to load resource: net::ERR_/u });

/** Until all that the page needs is stored. */
const stored = async (page: Page): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });

test('after one visit the page does without a network: two regions, a screen never opened before, and back @phone', async ({
  app,
  host,
  context,
}) => {
  const { page, say, region, person, visits, result } = app;
  await stored(page);
  await host.goAway();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(say.offline.page)).toBeVisible();

  await region.choose('kaifeng');
  const { version } = packFile('kaifeng');
  await expect(page.getByText(fill(say.offline.stored, { version }))).toBeVisible();
  await person.status('retired').check();
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '820' });
  // 开封 第九条, retired: (820 − 50) × 60 % = 462.00, of which 200 in a month.
  await result.expectAnswer('200.00', '620.00');

  await region.choose('shiyan');
  // 十堰 第五条, retired: (820 − 500) × 60 % = 192.00.
  await result.expectAnswer('192.00', '628.00');

  await page.goto('#/guide');
  await expect(page.getByRole('main').getByRole('heading', { name: say.nav.guide }).first()).toBeVisible();

  await context.setOffline(false);
  await host.comeBack();
  await page.goto('#/all');
  await expect(page.getByText(say.offline.page)).toBeHidden();
});

test('what the host replaces is there with the next visit, and stored for those without a network @phone', async ({
  app,
  host,
  context,
}) => {
  const { page, say, region } = app;
  const differs = page.getByText(say.document.hashDiffers);
  await stored(page);
  const { version } = packFile('kaifeng');
  const later = `${version}9`;
  const withoutNetwork = async (): Promise<void> => {
    await page.goto('#/');
    await stored(page);
    await host.goAway();
    await context.setOffline(true);
    await page.reload();
    await region.choose('kaifeng');
  };

  // The index is there before the policy that it was made for.
  const present = host.hashOf('policies/kaifeng.json');
  const change = (text: string): string => text.replace(`"version": "${version}"`, `"version": "${later}"`);
  host.replace('policies/index.json', (text) =>
    text.replace(present, host.hashOf('policies/kaifeng.json', change)),
  );
  await page.reload();
  await region.choose('kaifeng');
  await expect(differs).toBeVisible();
  await withoutNetwork();
  await expect(page.getByText(fill(say.offline.stored, { version }))).toBeVisible();
  await expect(differs).toBeHidden();

  await context.setOffline(false);
  await host.comeBack();
  host.replace('policies/kaifeng.json', change);
  await page.reload();
  await region.choose('kaifeng');
  await expect(page.getByText(fill(say.document.version, { version: later }))).toBeVisible();
  await withoutNetwork();
  await expect(page.getByText(fill(say.offline.stored, { version: later }))).toBeVisible();
  await expect(differs).toBeHidden();
});

test('a later build waits while something is entered, and then comes with a press @phone', async ({
  app,
  host,
}) => {
  const { page, say, region, visits } = app;
  await stored(page);
  await region.choose('kaifeng');
  const form = await visits.add();
  await form.total.fill('320');

  host.replace('index.html', (html) => html.replace('<html ', '<html data-build="later" '));
  host.replace('sw.js', (worker) =>
    worker.replace(/("index\.html","revision":|"revision":)"[0-9a-f]{32}"/u, '$1"later"'),
  );
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText(say.update.title)).toBeVisible();
  await expect(page.getByText(say.update.later)).toBeVisible();
  await expect(page.getByRole('button', { name: say.update.now })).toBeHidden();
  await expect(form.total).toHaveValue('320');

  await app.history('startAnew').click();
  await page.getByRole('button', { name: say.update.now }).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'later');
  await expect(page.getByText(say.update.title)).toBeHidden();
});

test.describe('behind a login', () => {
  test.use({ login: true });

  test('the page works and stores nothing of it; once it is gone the next visit stores the page @phone', async ({
    app,
    host,
    context,
  }) => {
    const { page, say, region } = app;
    const { offline } = aboutZhCN.about;
    await page.goto('#/about');
    await expect(page.getByText(offline.refused)).toBeVisible({ timeout: 30_000 });
    await page.goto('#/');
    await region.choose('kaifeng');

    host.hasLogin = false;
    await page.goto('#/');
    await page.reload();
    await stored(page);
    await host.goAway();
    await context.setOffline(true);
    await page.goto('#/about');
    await page.reload();
    await expect(page.getByText(offline.used)).toBeVisible();
    await page.goto('#/guide');
    await expect(page.getByRole('main').getByRole('heading', { name: say.nav.guide }).first()).toBeVisible();
  });
});
