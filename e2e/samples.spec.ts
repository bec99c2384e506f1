import type { Locator } from '@playwright/test';
import { samplesEn } from '../src/i18n/samples.en.ts';
import { samplesZhCN } from '../src/i18n/samples.zh-CN.ts';
import type { Gongji } from './page/gongji.ts';
import { SAMPLE_CASES, shown, sum } from './page/sample-cases.ts';
import { fill } from './page/say.ts';
import { inBothLanguages } from './page/in-both-languages.ts';
import { expect, test } from './page/test.ts';

const TITLES = { 'zh-CN': samplesZhCN.samples, en: samplesEn.samples };
const camel = (id: string): string => id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());

/** The button of a sample, brought into sight where it is folded away. */
async function sampleButton({ page }: Gongji, title: string): Promise<Locator> {
  const button = page.getByRole('button', { name: title });
  const fold = page.locator('summary').filter({ hasText: /[0-9]/u });
  await fold.waitFor();
  if (!(await button.isVisible())) await fold.click();
  return button;
}

inBothLanguages((language) => {
  for (const sample of SAMPLE_CASES) {
    const { title, shows } = TITLES[language][camel(sample.id) as keyof typeof samplesZhCN.samples];
    const { totals, claims = {}, account: expected } = sample.expect;

    if (totals === undefined) {
      test(`sample ${sample.id}: one tap leads to what it asks for`, async ({ app }) => {
        await (await sampleButton(app, title)).click();
        await expect(app.page).toHaveURL(/#\/requests$/u);
        await expect(app.page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      });
      continue;
    }

    test(`sample ${sample.id}: one tap, marked, and every figure as worked out by hand`, async ({ app }) => {
      const { page, visits, result, account, say } = app;
      await (await sampleButton(app, title)).click();
      await expect(page.getByText(fill(say.sample.named, { title }))).toBeVisible();
      await expect(page.getByText(shows)).toBeVisible();

      const listed = [...sample.case.claims].sort((a, b) => (a.date < b.date ? -1 : 1));
      // A stay without terms is entered for its days alone.
      const billed = listed.filter(
        ({ id, care }) => care !== 'inpatient' || claims[id]?.outcome !== 'undetermined',
      );
      await expect(visits.items).toHaveCount(sample.case.claims.length);
      for (const claim of billed) {
        const at = listed.indexOf(claim) + 1;
        const outcome = claims[claim.id];
        if (outcome === undefined) throw new Error(`nothing is expected of claim ${claim.id}`);
        await visits.choose(at);
        if (outcome.outcome === 'undetermined') {
          await expect(visits.item(at)).not.toContainText(say.share.fund);
          await expect(result.share('fund')).toBeHidden();
          continue;
        }
        const [fund, you] = [shown(outcome.fund), shown(outcome.outOfPocket)];
        await visits.expectText(at, `${say.share.fund} ${fund}`, `${say.share.you} ${you}`);
        const supplement = outcome.supplement === '0.00' ? undefined : shown(outcome.supplement);
        await result.expectAnswer(fund, you, supplement);
        await result.expectReceipt({ total: shown(claim.total), fund, you });
        if (outcome.outcome === 'settled' && outcome.deductible !== '0.00')
          await result.expectReceipt({ deductible: shown(outcome.deductible) });
      }
      for (const year of new Set(billed.map(({ date }) => date.slice(0, 4)))) {
        const inYear = billed.filter(({ date }) => date.startsWith(year));
        // What a single visit comes to was read above.
        if (inYear.length === 1) continue;
        const isAll = inYear.length === billed.length;
        const paid = (by: 'fund' | 'outOfPocket'): string =>
          isAll ? totals[by] : sum(inYear.map(({ id }) => claims[id]?.[by] ?? ''));
        await result.expectTotals(inYear.length, {
          total: shown(isAll ? totals.total : sum(inYear.map(({ total }) => total))),
          fund: shown(paid('fund')),
          you: shown(paid('outOfPocket')),
          ...(totals.undetermined === '0.00' ? {} : { undetermined: shown(totals.undetermined) }),
        });
      }
      const credits = Object.entries(expected.months).flatMap(([month, { credit }]) =>
        credit === null ? [] : [[month, shown(credit)] as const],
      );
      if (credits.length > 0) await account.expectCredits(Object.fromEntries(credits));

      // What was there before comes back, and a clean page is one press away.
      await page.getByRole('button', { name: say.sample.own }).click();
      await expect(visits.items).toHaveCount(0);
      await app.history('undo').click();
      await expect(visits.items).toHaveCount(sample.case.claims.length);
    });
  }
});

test('the samples of the chosen region stand first, and the others are a press away', async ({ app }) => {
  const { page, region } = app;
  const section = page.getByRole('region', { name: app.say.sample.title });
  const titles = TITLES['zh-CN'];
  await expect(section.getByRole('button')).toHaveCount(6);
  await region.radio('dingxi').check();
  await expect(section.getByRole('button').first()).toContainText(titles.dingxiYear.title);
  await expect(section.getByRole('button')).toHaveCount(6);
  await section.locator('summary').click();
  await expect(section.getByRole('button')).toHaveCount(SAMPLE_CASES.length);
});
