import type { Page } from '@playwright/test';
import { Files } from './page/files.ts';
import { expect, test } from './page/test.ts';
import type { VisitForm } from './page/visit-form.ts';

const SLOW_DOWN = 4;
/** The aim is 50 ms; half as much again is let pass, for machines are not alike. */
const GATE_MS = 75;
const TIMES = 5;
const ROUNDS = 3;
const BETWEEN_KEYS_MS = 300;

/** A thousand visits of 开封, 90 yuan each at a tertiary hospital, three a day from 1 January. */
function thousandVisits(): string {
  const claims = Array.from({ length: 1000 }, (_, index) => {
    const day = new Date(Date.UTC(2023, 0, 1 + Math.floor(index / 3)));
    return {
      id: String(index + 1),
      care: 'outpatient',
      date: day.toISOString().slice(0, 10),
      provider: { kind: 'hospital', level: 'tertiary', name: `H${index % 3}` },
      total: '90.00',
    };
  });
  return JSON.stringify({
    format: 'gongji-case/1',
    policy: 'kaifeng',
    year: 2023,
    person: { status: 'in-service' },
    claims,
  });
}

/** How long a key takes until the screen shows what comes of it; nothing else is asked of the page meanwhile. */
async function keyToAnswer(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const shown = document.querySelector('form [data-gone-over]');
    if (shown === null) throw new Error('there is no preview');
    const took = new Promise<number>((resolve) => {
      document.addEventListener(
        'keydown',
        () => {
          const start = performance.now();
          const observer = new MutationObserver(() => {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          });
          observer.observe(shown, { subtree: true, childList: true, characterData: true });
        },
        { once: true },
      );
    });
    Object.assign(window, { took });
  });
  await page.keyboard.press(key);
  await page.waitForTimeout(BETWEEN_KEYS_MS);
  return page.evaluate(() => (window as unknown as { readonly took: Promise<number> }).took);
}

/**
 * The median of five keys pressed in the bill, on a processor slowed down. Whatever else the machine does can only add to
 * it: where it is over the gate it is measured again, and the lowest of three medians counts.
 */
async function medianOf(page: Page, form: VisitForm): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let lowest = Infinity;
  for (let round = 0; round < ROUNDS && lowest >= GATE_MS; round += 1) {
    await form.total.fill('5');
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    const took: number[] = [];
    for (let time = 0; time < TIMES; time += 1) took.push(await keyToAnswer(page, String(time + 1)));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const median = [...took].sort((x, y) => x - y)[Math.floor(TIMES / 2)] ?? Infinity;
    const each = took.map((time) => time.toFixed(0)).join(', ');
    test.info().annotations.push({ type: 'median', description: `${median.toFixed(0)} ms of ${each}` });
    lowest = Math.min(lowest, median);
  }
  await session.detach();
  return lowest;
}

test.describe('a thousand visits @speed', () => {
  test.use({ onItsDay: false });

  test('a key settles anew only what it can change, and the answer is there at once', async ({ app }) => {
    const { page, visits, result, account } = app;
    const files = new Files(app);
    await files.visit();
    await files.choose('thousand.json', thousandVisits());
    await expect(visits.section).toBeVisible();
    /*
     * 开封 第九条: 50 a day at each institution, then 50 %: 20.00 a visit, three a day; 150 a month: reached by the eighth
     * visit of each month; 1000 a year: six months at 150, the last 100 in July. 1000 × 90 = 90,000.
     */
    await result.expectTotals(1000, { total: '90,000.00', fund: '1,000.00', you: '89,000.00' });

    // Nothing that the fund pays rests on the base of the contributions.
    const main = page.locator('main');
    await account.base.fill('6000');
    await account.expectYear('1,440.00');
    await expect(main).toHaveAttribute('data-gone-over', '0');

    // The latest visit: 90.00 becomes 9.
    await visits.edit(await visits.items.count());
    const preview = visits.form.root.locator('[data-gone-over]');
    await visits.form.total.fill('9');
    await expect(preview).toHaveAttribute('data-gone-over', '1');
    await visits.form.total.fill('95');
    await visits.form.save();
    await expect(main).toHaveAttribute('data-gone-over', '1');

    // The first visit: 92 gets 21.00, so that the eighth, at which January is used up, gets 9.00 and not 10.00. Of the rest
    // of the year nothing differs: 150 are paid in January as before.
    await visits.showEarlier();
    await visits.edit(1);
    await visits.form.total.fill('92');
    await expect(preview).toHaveAttribute('data-gone-over', '8');
    const early = await medianOf(page, visits.form);
    await visits.form.total.fill('90');
    await visits.form.save();
    await result.expectTotals(1000, { total: '90,005.00', fund: '1,000.00', you: '89,005.00' });

    await visits.add();
    await visits.form.date.fill('2023-12-01');
    await visits.form.level('tertiary').check();
    const late = await medianOf(page, visits.form);
    expect(early, 'a key in the first visit').toBeLessThan(GATE_MS);
    expect(late, 'a key in a further visit').toBeLessThan(GATE_MS);
  });
});
