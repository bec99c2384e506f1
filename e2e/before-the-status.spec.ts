import { expect, test } from './page/test.ts';
import { fill } from './page/say.ts';
import { expectRefused } from './page/visit-form.ts';

test('a visit before the status begins says so at its place, and the others stay settled', async ({
  app,
}) => {
  const { region, person, visits, result, say } = app;
  await region.choose('kaifeng');
  // 第九条: secondary 40, 55 %. (140 − 40) × 55 % = 55.00 each.
  await visits.enter({ date: '2023-02-01', level: 'secondary', total: '140' });
  await visits.enter({ date: '2023-04-01', level: 'secondary', total: '140' });
  await person.unfold();
  await person.more.click();
  await person.field('statusFrom').fill('2023-03-01');
  await person.year.focus();

  const problem = say.problem['before-timeline'];
  await visits.expectText(1, fill(say.visits.setAside, { problem }));
  await visits.expectText(2, `${say.share.fund} 55.00`, `${say.share.you} 85.00`);
  await expect(app.page.getByText(fill(say.result.setAside, { count: 1 }))).toBeVisible();
  await result.expectTotals(1, { total: '140.00', fund: '55.00', you: '85.00' });

  await visits.edit(1);
  await visits.form.saveInVain();
  await expectRefused(visits.form.date, problem);
  await expect(visits.form.date).toHaveValue('2023-02-01');
  await visits.form.date.fill('2023-03-01');
  await visits.form.save();
  await visits.expectShares(['55.00', '85.00'], ['55.00', '85.00']);
});
