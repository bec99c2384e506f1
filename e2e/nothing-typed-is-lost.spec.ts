import { expect, test } from './page/test.ts';
import type { Gongji } from './page/gongji.ts';

/** Everything typed into the open form and about the person, half of it wrong. */
async function type({ region, person, visits, account }: Gongji): Promise<void> {
  await region.choose('kaifeng');
  await person.status('flexible').check();
  await person.enrolment('pooled-only').check();
  await person.more.click();
  await person.payFromAccount.check();
  await person.addArrears('2023-01-01', '2023-01-31', '2023-02-15');
  await person.field('benefitFrom').fill('不知道');
  await person.field('openingBalance').fill('12,34');
  const form = await visits.add();
  await form.write({
    date: '2023-02-30',
    level: 'community',
    name: '东城卫生服务中心',
    total: '12a',
    outOfScope: '7',
  });
  await form.place.selectOption({ index: 1 });
  await expect(account.base).toBeHidden();
}

async function expectAllThere({ person, visits, say }: Gongji): Promise<void> {
  await expect(person.status('flexible')).toBeChecked();
  await expect(person.field('benefitFrom')).toHaveValue('不知道');
  const row = person.rows('arrears');
  await expect(row.getByLabel(say.more.arrearsFrom, { exact: true })).toHaveValue('2023-01-01');
  await expect(row.getByLabel(say.more.arrearsUntil, { exact: true })).toHaveValue('2023-01-31');
  await expect(row.getByLabel(say.more.arrearsRepaidOn, { exact: true })).toHaveValue('2023-02-15');
  await expect(person.field('openingBalance')).toHaveValue('12,34');
  await expect(person.payFromAccount).toBeChecked();
  const { form } = visits;
  await expect(form.date).toHaveValue('2023-02-30');
  await expect(form.level('community')).toBeChecked();
  await expect(form.name).toHaveValue('东城卫生服务中心');
  await expect(form.total).toHaveValue('12a');
  await expect(form.outOfScope).toHaveValue('7.00');
  await expect(form.place).toHaveValue('offsite-resident');
}

test('nothing typed is lost: by a refusal, a language, a region, a disclosure', async ({ app }) => {
  await type(app);
  await app.visits.form.saveInVain();
  await expectAllThere(app);

  const english = await app.switchTo('en');
  await expect(english.visits.form.summary).toContainText(english.say.problem['bad-amount']);
  await expectAllThere(english);
  const chinese = await english.switchTo('zh-CN');
  await expectAllThere(chinese);

  await chinese.region.choose('baoji');
  await expect(chinese.person.enrolment('pooled-only')).toBeHidden();
  await chinese.region.choose('kaifeng');
  await expect(chinese.person.enrolment('pooled-only')).toBeChecked();
  await expectAllThere(chinese);

  await chinese.person.more.click();
  await expect(chinese.person.payFromAccount).toBeHidden();
  await chinese.person.more.click();
  await expectAllThere(chinese);
});

test('leaving asks first where something was entered, and not where it is a sample', async ({ app }) => {
  const { page, region, visits, say } = app;
  const asked: string[] = [];
  page.on('dialog', (dialog) => asked.push(dialog.type()));
  const sample = page.getByRole('button', { name: new RegExp(say.sample.mark, 'u') });
  await sample.first().click();
  await visits.items.first().waitFor();
  await page.reload();
  expect(asked).toEqual([]);
  await page.goto('');
  await region.choose('baoji');
  await (await visits.add()).total.fill('5');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});
