import { expect, test } from './page/test.ts';

test('a half-filled visit is still there after a look at another one', async ({ app }) => {
  const { region, visits, say } = app;
  await region.choose('kaifeng');
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '320' });
  const form = await visits.add();
  await form.write({ date: '2023-05-07', level: 'primary', total: '77' });
  await visits.edit(1);
  await form.root.getByRole('button', { name: say.visit.cancel }).click();
  await visits.add();
  await expect(form.date).toHaveValue('2023-05-07');
  await expect(form.total).toHaveValue('77.00');
});

test('a half-filled visit is still there after everything was cleared and that was taken back', async ({
  app,
}) => {
  const { region, visits } = app;
  await region.choose('kaifeng');
  const form = await visits.add();
  await form.write({ date: '2023-05-07', level: 'primary', total: '77' });
  await app.history('startAnew').click();
  await app.history('undo').click();
  await visits.add();
  await expect(form.date).toHaveValue('2023-05-07');
  await expect(form.total).toHaveValue('77.00');
});
