import type { Page } from '@playwright/test';
import { explainZhCN } from '../src/i18n/explain.zh-CN.ts';
import { samplesZhCN } from '../src/i18n/samples.zh-CN.ts';
import { type Elsewhere, expectExplained } from './page/explained.ts';
import type { Gongji } from './page/gongji.ts';
import { SAMPLE_CASES } from './page/sample-cases.ts';
import { fill } from './page/say.ts';
import { expect, test } from './page/test.ts';

const TITLES = samplesZhCN.samples;
const titleOf = (id: string): string =>
  TITLES[id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase()) as keyof typeof TITLES].title;

/** The screens with results beside the one with everything; further ones join here. */
const SCREENS = ['/account', '/requests'] as const;

async function openSample({ page, say }: Gongji, id: string): Promise<void> {
  const button = page.getByRole('button', { name: titleOf(id) });
  const fold = page.locator('summary').filter({ hasText: /[0-9]/u });
  await fold.waitFor();
  if (!(await button.isVisible())) await fold.click();
  await button.click();
  await page.getByText(fill(say.sample.named, { title: titleOf(id) })).waitFor();
}

/** Looks at one visit after the other: a figure in the list is explained by the receipt that comes up for it. */
async function expectVisitsExplained(app: Gongji): Promise<void> {
  const { page, visits } = app;
  const waiting: Elsewhere[] = [];
  const known = new Map<string, readonly string[]>();
  const count = await visits.items.count();
  for (let at = 1; at <= count; at += 1) {
    await visits.choose(at);
    await app.unfold();
    const { elsewhere, here } = await expectExplained(page);
    waiting.push(...elsewhere);
    for (const [id, figures] of here) known.set(id, figures);
  }
  for (const { id, amount } of waiting) expect(known.get(id), id).toContain(amount);
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${path}`);
  await page.getByRole('main').getByRole('heading').first().waitFor();
}

for (const { id, expect: expected } of SAMPLE_CASES)
  test(`sample ${id}: every figure has its explanation, whose formula comes to it @phone`, async ({
    app,
  }) => {
    const { page } = app;
    await openSample(app, id);
    if (expected.totals !== undefined) await expectVisitsExplained(app);
    for (const path of SCREENS) {
      await goTo(page, path);
      await app.unfold();
      await expectExplained(page);
    }
  });

test('why did I get nothing for the second visit: one press on its receipt says it @phone', async ({
  app,
}) => {
  const { page, region, visits, result, say } = app;
  const { difference } = explainZhCN.explain;
  await region.choose('kaifeng');
  // 第九条: (560 − 50) × 50 % is 255, of which the month leaves 150
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '560' });
  await visits.enter({ date: '2023-05-20', level: 'tertiary', total: '150' });
  await result.expectReceipt({ fund: '0.00', you: '150.00' });
  await page.getByText(fill(difference.row, { date: '2023-05-06' })).click();
  await expect(page.locator('[data-difference]')).toHaveCount(1);
  const answer = page.locator('details').filter({ has: page.locator('[data-difference]') });
  const amounts = { limit: say.limit.month, whole: '150.00', used: '150.00' };
  await expect(answer.locator('[data-rule]')).toHaveText(fill(difference['limit-reached'], amounts));
  await expect(answer.locator('[data-formula]')).toHaveText(
    '取最大（50.00 − 取最大（150.00 − 150.00；0.00）；0.00）',
  );
  await expect(answer.locator('[data-article="9"]')).toContainText(
    '汴政办〔2022〕33号第九条，2022-07-01 起施行',
  );
  await answer.getByRole('button', { name: say.copy.copy }).click();
  await expect(answer.getByRole('status')).not.toBeEmpty();
});
