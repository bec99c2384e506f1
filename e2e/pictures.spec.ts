import { picturesZhCN } from '../src/i18n/pictures.zh-CN.ts';
import { SAMPLE_CASES, shown } from './page/sample-cases.ts';
import { Files } from './page/files.ts';
import { fill } from './page/say.ts';
import { expect, test } from './page/test.ts';

const { pictures: say } = picturesZhCN;

test('a bill and a year as pictures, each with its table, one switch for both @phone', async ({ app }) => {
  const { page, say: words } = app;
  const sample = SAMPLE_CASES.find(({ id }) => id === 'month-limit');
  const files = new Files(app);
  await files.visit();
  await files.choose('case.json', JSON.stringify(sample?.case));
  await page.getByRole('main').getByText(words.receipt.pictureOfBill).first().click();

  // The latest visit: 236.40 − 50.00, × 50 % = 93.20; the person pays 143.20.
  const bill = page.getByRole('figure', { name: say.bill });
  const year = page.getByRole('figure', { name: fill(say.year, { year: '2023' }) });
  await expect(year).toBeVisible();
  await bill.getByText(say.table).click();
  const parts = bill.locator('tbody tr');
  // The bill, the deductible, the fund, the other half, and what the person pays.
  await expect(parts).toHaveCount(5);
  await expect(parts.last()).toContainText('143.20');
  await expect(bill.getByRole('table')).toContainText('93.20');

  await year.getByText(say.table).click();
  const months = year.locator('tbody tr');
  await expect(months).toHaveCount(12);
  // Of May: 93.20 + 48.73 + 8.07 = 150.00, and 104.00 credited.
  await expect(months.nth(4)).toContainText('150.00');
  await expect(months.nth(4)).toContainText('104.00');
  await expect(months.nth(5)).toContainText(shown('143.20'));

  // What was looked at once is looked at again when the person comes back.
  await files.visit();
  await page.evaluate(() => location.assign('#/all'));
  await expect(bill).toBeVisible();
  await page.getByRole('main').getByText(words.receipt.pictureOfBill).first().click();
  await expect(year).toBeHidden();
});
