import { expect, test } from './page/test.ts';

/* 宝鸡 第八条: secondary 60 a visit; in service 55 %, retired 60 %. */
test('a row without a date waits, and says so, while the result stands', async ({ app }) => {
  const { page, region, person, visits, result, say } = app;
  await region.choose('baoji');
  // (160 − 60) × 55 % = 55.00.
  await visits.enter({ date: '2023-05-06', level: 'secondary', total: '160' });
  await person.unfold();
  await person.more.click();
  const row = await person.addRow('statusChanges');
  await result.expectAnswer('55.00', '105.00');
  await expect(page.getByText(say.result.noDateYet)).toBeVisible();
  // (160 − 60) × 60 % = 60.00.
  await row.getByLabel(say.more.changeFrom, { exact: true }).fill('2023-05-01');
  await result.expectAnswer('60.00', '100.00');
  await expect(page.getByText(say.result.noDateYet)).toBeHidden();
});
