import { aboutZhCN } from '../src/i18n/about.zh-CN.ts';
import { samplesZhCN } from '../src/i18n/samples.zh-CN.ts';
import { FramingHost } from './page/framing-host.ts';
import { fill, SAY } from './page/say.ts';
import { expect, test } from './page/test.ts';

const { about } = aboutZhCN;
const CONFIG = '**/config.json';

test.use({ network: 'on' });

test('what a host says of the page stands everywhere, and what it says wrongly is named @phone', async ({
  app,
}) => {
  const { page, region, visits, result, say } = app;
  const footer = page.getByRole('contentinfo');
  const host = { 'zh-CN': '甲市医疗保障局', en: 'Healthcare Security of City A' };
  const given = {
    format: 'gongji-config/1',
    publisher: host,
    hotline: '0900-12345',
    updated: '2026-11-20',
    regions: ['dingxi', 'atlantis', 'baoji'],
  };
  let body = JSON.stringify(given);
  await page.route(CONFIG, (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.reload();

  // In the order of the host, and no other.
  await expect(region.section.getByRole('radio')).toHaveCount(2);
  await expect(region.section.getByRole('radio').first()).toHaveAccessibleName(/定西/u);
  await expect(footer).toContainText(fill(say.footer.publisher, { publisher: host['zh-CN'] }));
  await expect(footer).toContainText('2026-11-20');
  await expect(footer.getByRole('link', { name: '0900-12345' })).toHaveAttribute('href', 'tel:090012345');
  await app.switchTo('en');
  await expect(footer).toContainText(host.en);
  await app.switchTo('zh-CN');

  await region.choose('baoji');
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '320' });
  // 宝鸡 第八条: (320 − 100) × 50 % = 110.00.
  await result.expectAnswer('110.00', '210.00');
  const main = page.getByRole('main');
  await expect(main).toContainText(`${say.page.estimate}\u00a0·\u00a00900-12345`);
  await page.evaluate(() => location.assign('#/guide/kaifeng'));
  await expect(page.getByRole('navigation').getByRole('link', { name: '开封' })).toHaveCount(0);

  const documents = page
    .getByRole('region', { name: about.documents.title })
    .getByRole('heading', { level: 3 });
  await footer.getByRole('link', { name: say.nav.about }).click();
  await expect(main).toContainText(host['zh-CN']);
  await expect(main).toContainText(fill(about.config.lackingSome, { ids: 'atlantis' }));
  await expect(documents).toHaveText(['定西', '宝鸡']);

  body = JSON.stringify({ ...given, hotline: 12_345, updated: '2026-11-31', regions: null });
  await page.reload();
  await expect(main).toContainText(`hotline${about.config.hotline}`);
  await expect(main).toContainText(`updated${about.config.date}`);
  await expect(main).toContainText(host['zh-CN']);
  await expect(main.getByRole('link', { name: '12393' })).toHaveAttribute('href', 'tel:12393');
  await expect(documents).toHaveCount(5);

  body = '{ "format": "gongji-config/1", }';
  await page.reload();
  await expect(main).toContainText(about.config['not-json']);
  await app.open();
  await expect(region.section.getByRole('radio')).toHaveCount(5);
});

test('within another page the frame grows with the page, and nothing of the person leaves it @phone', async ({
  page,
  baseURL,
}) => {
  const host = await FramingHost.open(baseURL ?? '');
  try {
    await page.goto(host.address);
    const say = SAY['zh-CN'];
    const frame = page.frameLocator('#gongji');
    const height = async (): Promise<number> => (await page.locator('#gongji').boundingBox())?.height ?? 0;
    const innerScroll = (): Promise<number> =>
      frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);

    const sample = frame.getByRole('button', { name: samplesZhCN.samples.monthLimit.title });
    await sample.waitFor();
    await expect.poll(innerScroll).toBe(0);
    await expect(frame.getByRole('navigation', { name: say.nav.title })).toHaveCount(0);
    const alone = frame.getByRole('link', { name: say.footer.alone });
    await expect(alone).toHaveAttribute('href', new URL(baseURL ?? '').pathname);

    // A result is longer than its start, all the more so with everything unfolded.
    await sample.click();
    await frame.getByText(say.page.estimate).first().waitFor();
    await expect.poll(innerScroll).toBe(0);
    await expect(alone).toHaveAttribute('href', /#\/all$/u);
    const folded = await height();
    await frame.locator('details').evaluateAll((folds: HTMLDetailsElement[]) => {
      for (const fold of folds) fold.open = true;
    });
    await expect.poll(height).toBeGreaterThan(folded + 300);
    await expect.poll(innerScroll).toBe(0);

    // Another screen begins at its top, and the frame shrinks to it.
    await page.evaluate(() => window.scrollTo(0, 2000));
    await frame.getByRole('banner').getByRole('link', { name: say.page.name }).press('Enter');
    await sample.waitFor();
    await expect.poll(height).toBeLessThan(folded);
    await expect.poll(async () => (await page.locator('#gongji').boundingBox())?.y).toBeGreaterThanOrEqual(0);

    const heard = await page.evaluate(() => (window as unknown as { readonly heard: unknown[] }).heard);
    const kinds = heard.map((message) => JSON.stringify(message).replace(/\d+/u, '0'));
    expect(new Set(kinds)).toEqual(
      new Set(['{"type":"gongji:height","height":0}', '{"type":"gongji:screen"}']),
    );
  } finally {
    host.close();
  }
});

test.describe('over plain http', () => {
  // Of the addresses of this machine the one that browsers do not hold for safe.
  const PLAIN = `http://0.0.0.0:${process.env['PORT'] ?? 4273}/a/b/`;
  test.use({ baseURL: PLAIN });

  test('without printing, reading aloud and storage too, it computes, and says what works instead @phone', async ({
    app,
  }) => {
    const { page, region, visits, result, say } = app;
    await page.addInitScript(() => {
      Object.defineProperty(window, 'print', { value: undefined });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: undefined });
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.reload();
    expect(await page.evaluate(() => isSecureContext)).toBe(false);

    await region.choose('baoji');
    await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '320' });
    // 宝鸡 第八条: (320 − 100) × 50 % = 110.00.
    await result.expectAnswer('110.00', '210.00');

    await page.getByRole('contentinfo').getByRole('link', { name: say.nav.about }).click();
    const main = page.getByRole('main');
    await expect(main).toContainText(about.hindrance.plainText);
    const missing = ['print', 'copy', 'speak', 'store', 'offline', 'hash'] as const;
    await expect(page.getByRole('region', { name: about.can.title }).getByRole('term')).toHaveText(
      missing.map((one) => about.ability[one]),
    );
    for (const one of missing) await expect(main).toContainText(about.instead[one]);
    await expect(main).toContainText(fill(about.can.rest, { abilities: about.ability.save }));
  });
});
