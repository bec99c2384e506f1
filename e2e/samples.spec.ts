import { samplesEn } from '../src/i18n/samples.en.ts';
import { samplesZhCN } from '../src/i18n/samples.zh-CN.ts';
import { SAMPLE_CASES, shown } from './page/sample-cases.ts';
import { fill } from './page/say.ts';
import { inBothLanguages } from './page/in-both-languages.ts';
import { expect, test } from './page/test.ts';

const TITLES = { 'zh-CN': samplesZhCN.samples, en: samplesEn.samples };
const camel = (id: string): string => id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());

inBothLanguages((language) => {
  for (const sample of SAMPLE_CASES) {
    test(`sample ${sample.id}: one tap, marked, and every figure as worked out by hand`, async ({ app }) => {
      const { page, visits, result, account, say } = app;
      const { title, shows } = TITLES[language][camel(sample.id) as keyof typeof samplesZhCN.samples];
      await page.getByRole('button', { name: title }).click();
      await expect(page.getByText(fill(say.sample.named, { title }))).toBeVisible();
      await expect(page.getByText(shows)).toBeVisible();

      const { claims, totals, account: expected } = sample.expect;
      const listed = [...sample.case.claims].sort((a, b) => (a.date < b.date ? -1 : 1));
      const billed = listed.filter(({ care }) => care !== 'inpatient');
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
        await result.expectAnswer(fund, you);
        await result.expectReceipt({ total: shown(claim.total), fund, you });
        if (outcome.outcome === 'settled' && outcome.deductible !== '0.00')
          await result.expectReceipt({ deductible: shown(outcome.deductible) });
      }
      await result.expectTotals(billed.length, {
        total: shown(totals.total),
        fund: shown(totals.fund),
        you: shown(totals.outOfPocket),
        ...(totals.undetermined === '0.00' ? {} : { undetermined: shown(totals.undetermined) }),
      });
      const credits = Object.entries(expected.months).flatMap(([month, { credit }]) =>
        credit === null ? [] : [[month, shown(credit)] as const],
      );
      await account.expectCredits(Object.fromEntries(credits));

      // What was there before comes back, and a clean page is one press away.
      await page.getByRole('button', { name: say.sample.own }).click();
      await expect(visits.items).toHaveCount(0);
      await app.history('undo').click();
      await expect(visits.items).toHaveCount(sample.case.claims.length);
    });
  }
});
