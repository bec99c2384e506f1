import { readingsZhCN } from '../src/i18n/readings.zh-CN.ts';
import { samplesZhCN } from '../src/i18n/samples.zh-CN.ts';
import { fill } from './page/say.ts';
import { expect, test } from './page/test.ts';

/*
 * 四川省本级 第九条（二）: the retired have 10 % more. By points 60, 60 and 70 % of 168, 146 and 265.50 yuan: 374.25 in all;
 * 355.25 of the 729.50 are borne. By 1.1 times 55, 55 and 66 %: 347.93 and 381.57.
 */
test('@phone a clause with two meanings: what the year comes to by each, and the switch to the other', async ({
  app,
}) => {
  const { page, say } = app;
  const { worth } = readingsZhCN;
  await page.getByRole('button', { name: samplesZhCN.samples.twoMeanings.title }).click();
  const span = { year: '2023', least: '355.25', most: '381.57' };
  const main = page.getByRole('main');
  await expect(main).toContainText(fill(worth.span.own, span));
  // Beside the figures of the first visit stands what they are by the other meaning.
  const mark = fill(say.readings.markOther, { figures: '92.40' });
  await expect(app.result.receipt.getByText(mark).first()).toBeVisible();
  await app.result.readings.getByRole('link', { name: say.readings.page }).click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(say.nav.readings);
  await expect(main).toContainText(fill(worth.span.own, span));
  await expect(main).toContainText(fill(worth.span.paid, { year: '2023', least: '347.93', most: '374.25' }));
  await expect(main).toContainText('2023-03-07、2023-05-18、2023-08-09');
  const other = main.getByRole('radio', { name: '381.57' });
  await other.check();
  await expect(other).toBeChecked();
  await page.goBack();
  // The first visit: 168 × 55 % = 92.40 of 318 yuan; by points 168 × 60 % = 100.80.
  await app.result.expectAnswer('92.40', '225.60');
});
