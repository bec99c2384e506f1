import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { filesZhCN } from '../src/i18n/files.zh-CN.ts';
import { keepingZhCN } from '../src/i18n/keeping.zh-CN.ts';
import { samplesZhCN } from '../src/i18n/samples.zh-CN.ts';
import { Gongji } from './page/gongji.ts';
import { fill } from './page/say.ts';
import { expect, test } from './page/test.ts';

const SAY = keepingZhCN.keeping;

/*
 * 开封 第九条, in service: tertiary 50 a day, 50 %; (300 − 50) × 50 % = 125.00.
 */
async function enterOne({ region, visits }: Gongji): Promise<void> {
  await region.choose('kaifeng');
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '320', outOfScope: '20' });
}

const expectOne = ({ visits }: Gongji): Promise<void> => visits.expectShares(['125.00', '195.00']);

async function toFiles(page: Page): Promise<void> {
  await page.evaluate(() => location.assign('#/files'));
  await page.getByRole('heading', { level: 1, name: filesZhCN.files.title }).waitFor();
  await page.getByRole('heading', { name: SAY.title }).waitFor();
}

/** Of the folder that the page stands in alone. */
const keyOf = (page: Page): string => `gongji ${new URL('.', page.url()).pathname} kept`;

const kept = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), keyOf(page));

const plant = (page: Page, text: string): Promise<void> =>
  page.evaluate(([key, value]) => localStorage.setItem(key, value), [keyOf(page), text] as const);

async function saveAs(page: Page, name: string): Promise<void> {
  await page.getByLabel(SAY.name, { exact: true }).fill(name);
  await page.getByRole('button', { name: SAY.save, exact: true }).click();
  await expect(page.getByText(name, { exact: true })).toBeVisible();
}

test(
  'once agreed, the page goes on where it was left; cases are saved by name; clearing leaves nothing',
  {
    tag: '@phone',
  },
  async ({ app }) => {
    const { page, say } = app;
    let asked = 0;
    page.on('dialog', () => (asked += 1));
    await enterOne(app);
    await toFiles(page);
    expect(await kept(page)).toBeNull();
    await page.getByRole('button', { name: SAY.agree }).click();
    await page
      .getByRole('button', { name: new RegExp(say.display.large, 'u') })
      .first()
      .click();
    await saveAs(page, '妈妈');
    await saveAs(page, '爸爸');

    await page.reload();
    await expect(page.getByText(say.keep.restored)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
    expect(asked).toBe(0);
    await page.getByRole('button', { name: fill(SAY.of, { what: SAY.rename, name: '爸爸' }) }).click();
    await page.getByLabel(SAY.newName, { exact: true }).fill('妈妈');
    await page.getByRole('button', { name: SAY.renameSave }).click();
    await expect(page.getByText(fill(SAY.nameTaken, { name: '妈妈' }))).toBeVisible();
    await page.getByRole('button', { name: SAY.renameNot }).click();
    await page.getByRole('button', { name: fill(SAY.of, { what: SAY.remove, name: '爸爸' }) }).click();
    await page.getByRole('button', { name: SAY.undo }).click();
    await app.history('startAnew').click();
    await page.getByRole('button', { name: fill(SAY.of, { what: SAY.openIt, name: '爸爸' }) }).click();
    await page.evaluate(() => location.assign('#/all'));
    await expectOne(app);

    await page.getByRole('button', { name: say.keep.clear }).click();
    await page.getByRole('button', { name: say.keep.clearYes }).click();
    await expect(page.getByRole('contentinfo')).toContainText(say.page.privacy);
    await expect(page.getByRole('contentinfo')).toContainText(fill(say.keep.cleared, { count: 2 }));
    await expectOne(app);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await expect(page.getByText(say.keep.restored)).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  },
);

test(
  'what another window saves is there in this one, and what was edited last is what stays',
  {
    tag: '@phone',
  },
  async ({ app, context }) => {
    const { page, say } = app;
    await enterOne(app);
    await toFiles(page);
    await page.getByRole('button', { name: SAY.agree }).click();
    const other = await context.newPage();
    await other.goto('./');
    await expect(other.getByText(say.keep.restored)).toBeVisible();
    await toFiles(other);
    await saveAs(other, '妈妈');
    await expect(page.getByText('妈妈', { exact: true })).toBeVisible();

    await other.evaluate(() => location.assign('#/all'));
    await new Gongji(other, 'zh-CN').visits.enter({ date: '2023-06-06', level: 'tertiary', total: '90' });
    await expect(page.getByText(say.keep.elsewhere)).toBeVisible();
    await other.close();
    await page.reload();
    await page.evaluate(() => location.assign('#/all'));
    await expect(app.visits.items).toHaveCount(2);

    // A window in which nobody agreed says so, wherever it is scrolled to, before it keeps anything too.
    await page.getByRole('button', { name: say.keep.clear }).click();
    await page.getByRole('button', { name: say.keep.clearYes }).click();
    const apart = await context.newPage();
    await apart.goto('./');
    const there = new Gongji(apart, 'zh-CN');
    await there.region.choose('baoji');
    await there.visits.enter({ date: '2023-05-06', level: 'tertiary', total: '777' });
    await apart.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await toFiles(page);
    await page.getByRole('button', { name: SAY.agree }).click();
    await expect(apart.getByText(say.keep.agreedElsewhere)).toBeInViewport();
    expect(await kept(page)).not.toContain('777');
    await there.visits.enter({ date: '2023-06-06', level: 'tertiary', total: '888' });
    await expect.poll(() => kept(page)).toContain('777');
    await apart.getByRole('button', { name: say.keep.notHere }).click();
    await expect.poll(() => kept(page)).not.toContain('777');
    expect(await kept(page)).toContain('"320.00"');
    await expect(apart.getByRole('contentinfo')).toContainText(say.page.privacy);
    await expect(there.visits.items).toHaveCount(2);
  },
);

test(
  'what cannot be read is never written over; samples and hotline mode leave nothing; without storage the page works',
  {
    tag: '@phone',
  },
  async ({ app, context }) => {
    const { page, say } = app;
    const later = '{"format":"gongji-kept/2","all":"otherwise"}';
    await plant(page, later);
    await page.reload();
    await expect(page.getByText(say.keep.newer)).toBeVisible();
    await enterOne(app);
    await toFiles(page);
    await expect(page.getByLabel(SAY.raw)).toHaveValue(later);
    expect(await kept(page)).toBe(later);

    const fixture = readFileSync(
      new URL('../tests/fixtures/kept/v1-two-cases.json', import.meta.url),
      'utf8',
    );
    await plant(page, fixture);
    await page.reload();
    await expect(page.getByText(say.keep.restored)).toBeVisible();
    await app.history('startAnew').click();
    const before = await expect
      .poll(() => kept(page))
      .not.toContain('"12a"')
      .then(() => kept(page));
    await page.evaluate(() => location.assign('#/'));
    await page.getByRole('button', { name: samplesZhCN.samples.twoMeanings.title }).click();
    await page.getByRole('main').locator('details').first().waitFor();
    await page.evaluate(() => location.assign('#/hotline'));
    await page.getByRole('heading', { level: 1, name: say.nav.hotline }).waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    expect(await kept(page)).toBe(before);

    const bare = await context.newPage();
    await bare.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('refused');
        },
      });
    });
    await bare.goto('./');
    const without = new Gongji(bare, 'zh-CN');
    await enterOne(without);
    await expectOne(without);
    await toFiles(bare);
    await expect(bare.getByText(SAY.missing)).toBeVisible();
    await bare.getByRole('button', { name: say.keep.clear }).click();
    await expect(bare.getByText(say.keep.clearNothing)).toBeVisible();

    // Beside an empty caller it would be lost as well.
    const asked: string[] = [];
    bare.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await bare.evaluate(() => location.assign('#/hotline'));
    await bare.getByRole('heading', { level: 1, name: say.nav.hotline }).waitFor();
    await bare.reload();
    expect(asked).toEqual(['beforeunload']);
  },
);
