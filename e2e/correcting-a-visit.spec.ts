import { expect, test } from './page/test.ts';

test.beforeEach(async ({ app }) => {
  await app.region.choose('kaifeng');
  const form = await app.visits.add();
  await form.write({ date: '2023-05-06', level: 'tertiary', total: '三百' });
  await form.saveInVain();
});

test('the button answers at the first press, although the field just left turns red', async ({ app }) => {
  const { form } = app.visits;
  await form.total.fill('三百二');
  await form.saveInVain();
});

test('the list of what is wrong leaves the focus where somebody is typing @phone', async ({ app }) => {
  const { form } = app.visits;
  await form.total.fill('320');
  await expect(form.summary).toBeHidden();
  await form.date.fill('');
  await expect(form.summary.getByRole('link')).toHaveCount(1);
  await expect(form.date).toBeFocused();
  await form.date.pressSequentially('2023-5-7');
  await form.save();
  // 开封 第九条: (320 − 50) × 50 % = 135.00.
  await app.result.expectAnswer('135.00', '185.00');
});
