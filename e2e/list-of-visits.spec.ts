import { expect, test } from './page/test.ts';

/* 十堰 第五条: 500 a year first; in service tertiary 50 %, secondary 65 %, primary 80 %. By date, whatever the order of entry. */
test('visits are added, changed, copied and removed, and every step can be taken back', async ({ app }) => {
  const { region, visits, say } = app;
  const { form } = visits;
  const undo = app.history('undo');
  const redo = app.history('redo');
  await region.choose('shiyan');

  // 400 < 500: all deductible.
  await visits.enter({ date: '2023-05-01', level: 'secondary', total: '400' });
  await visits.expectShares(['0.00', '400.00']);
  // April before May: 300, then 200 left of it in May: (400 − 200) × 65 % = 130.00.
  await visits.enter({ date: '2023-04-01', level: 'tertiary', total: '300' });
  const two = [
    ['0.00', '300.00'],
    ['130.00', '270.00'],
  ] as const;
  await visits.expectShares(...two);

  // Changed to 450: 50 left in May, (400 − 50) × 65 % = 227.50.
  await visits.edit(1);
  await expect(form.total).toHaveValue('300.00');
  await form.total.fill('450');
  await form.save();
  const changed = [
    ['0.00', '450.00'],
    ['227.50', '172.50'],
  ] as const;
  await visits.expectShares(...changed);

  // The copy of April asks for its day. On the same one: 50 left for it, (450 − 50) × 50 % = 200.00; May: 400 × 65 % = 260.00.
  await visits.copy(1);
  await expect(form.date).toHaveValue('');
  await expect(form.total).toHaveValue('450.00');
  await form.date.fill('2023-04-01');
  await form.save();
  const copied = [
    ['0.00', '450.00'],
    ['200.00', '250.00'],
    ['260.00', '140.00'],
  ] as const;
  await visits.expectShares(...copied);
  // They look like one visit entered twice, and are not.
  const twice = visits.section.getByText(say.visits.twice);
  await expect(twice).toBeVisible();
  await visits.section.getByRole('button', { name: say.visits.twiceKeep }).click();
  await expect(twice).toBeHidden();

  // Without the first of them the copy carries 450.
  await visits.remove(1);
  await visits.expectShares(...changed);
  const bar = visits.removed;
  await expect(bar).toContainText('2023-04-01');
  await bar.getByRole('button', { name: say.history.undo }).click();
  await visits.expectShares(...copied);

  // Back before there was the copy, and before April was changed; and forth again.
  await undo.click();
  await visits.expectShares(...changed);
  await undo.click();
  await visits.expectShares(...two);
  await redo.click();
  await redo.click();
  await visits.expectShares(...copied);
  await redo.click();
  await visits.expectShares(...changed);
  await expect(redo).toBeDisabled();
  await undo.click();

  await app.history('startAnew').click();
  await expect(visits.items).toHaveCount(0);
  await expect(region.radio('shiyan')).not.toBeChecked();
  await undo.click();
  await visits.expectShares(...copied);
  await region.unfold();
  await expect(region.radio('shiyan')).toBeChecked();
});

test('the undo beside a removed visit brings that visit back, or is gone @phone', async ({ app }) => {
  const { region, person, visits, say } = app;
  await region.choose('shiyan');
  await visits.enter({ date: '2023-05-01', level: 'primary', total: '600' });
  await visits.enter({ date: '2023-05-02', level: 'primary', total: '70' });
  await visits.remove(1);
  await person.unfold();
  await person.status('retired').check();
  const button = visits.removed.getByRole('button', { name: say.history.undo });
  if (await button.isVisible()) {
    await button.click();
    await expect(visits.items).toHaveCount(2);
  }
  await expect(person.status('retired')).toBeChecked();
});

test('a visit that is being changed can be left as it was @phone', async ({ app }) => {
  const { region, visits, say } = app;
  const { form } = visits;
  await region.choose('shiyan');
  // (600 − 500) × 80 % = 80.00.
  await visits.enter({ date: '2023-05-01', level: 'primary', total: '600' });
  await visits.edit(1);
  await form.total.fill('7');
  await form.root.getByRole('button', { name: say.visit.cancel }).click();
  await visits.expectShares(['80.00', '520.00']);
  await expect(app.history('redo')).toBeDisabled();
});

test('a form that nobody typed in follows what is undone under it, and keeps what somebody did @phone', async ({
  app,
}) => {
  const { region, visits } = app;
  const { form } = visits;
  await region.choose('shiyan');
  await visits.enter({ date: '2023-05-01', level: 'primary', total: '600' });
  await visits.edit(1);
  await form.total.fill('700');
  await form.save();
  await visits.edit(1);
  await expect(form.total).toHaveValue('700.00');
  await app.history('undo').click();
  await expect(form.total).toHaveValue('600.00');
  await form.total.fill('65');
  await app.history('redo').click();
  await expect(form.total).toHaveValue('65.00');
});

test('a copy that is given up leaves nothing behind, and puts what was begun before it aside @phone', async ({
  app,
}) => {
  const { region, visits, say } = app;
  const { form } = visits;
  await region.choose('shiyan');
  await visits.enter({ date: '2023-05-01', level: 'primary', total: '600' });
  await visits.add();
  await form.total.fill('77');
  await visits.copy(1);
  await expect(form.root.getByRole('heading', { name: say.visit.copied })).toBeFocused();
  await expect(form.total).toHaveValue('600.00');
  await expect(form.date).toHaveValue('');
  const giveUp = form.root.getByRole('button', { name: say.visit.cancelNew, exact: true });
  await giveUp.click();
  await expect(visits.items).toHaveCount(1);
  // The latest first: the copy, then what was begun before it.
  const takeUp = visits.givenUp.getByRole('button', { name: say.visits.takeUp });
  await takeUp.click();
  await expect(form.total).toHaveValue('600.00');
  await form.date.fill('2023-05-03');
  await form.save();
  await takeUp.click();
  await expect(form.total).toHaveValue('77.00');
});

test('a form that was closed unsaved can be gone on with, and undoing is for what was saved @phone', async ({
  app,
}) => {
  const { region, visits, say } = app;
  const { form } = visits;
  await region.choose('shiyan');
  await visits.enter({ date: '2023-05-01', level: 'primary', total: '600' });
  await visits.add();
  await form.write({ date: '2023-05-02', level: 'secondary', total: '777' });
  await form.root.getByRole('button', { name: say.visit.cancelNew, exact: true }).click();
  await expect(visits.givenUp).toContainText('2023-05-02');
  await visits.givenUp.getByRole('button', { name: say.visits.takeUp }).click();
  await expect(form.total).toHaveValue('777.00');
  await expect(form.level('secondary')).toBeChecked();
  await expect(visits.items).toHaveCount(1);
});
