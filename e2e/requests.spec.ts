import { expectExplained } from './page/explained.ts';
import { unfoldAll } from './page/unfold.ts';
import { overflow, smallTargets } from './page/measure.ts';
import { packWord, Requests } from './page/requests.ts';
import { containing, fill } from './page/say.ts';
import { expect, test } from './page/test.ts';

const REGION = 'dingxi';
const NONE = 'kaifeng';

test('a flexible worker moves from 4 % to 8 % and wants to retire', async ({ app }) => {
  const { page } = app;
  const requests = new Requests(app);
  const { figure, step } = requests.say;
  await requests.goTo('contribution', REGION);

  // 第十条, 第十一条: 7000.01 × 80 % = 5600.01; × 4 % = 224.00, × 12 = 2688.00. 第四十四条: 180 a year.
  await requests.form().flexible('4%').check();
  await requests.figure(REGION, 'averageMonthlyWage').fill('7000.01');
  await requests.expectAnswer(figure.youMonthly, '224.00');
  await requests.expectSum(figure.youYearly, '2,688.00');
  await requests.expectSum(figure.premiumYou, '180.00');
  await requests.expectSum(figure.yearAll, '2,868.00');
  await requests.expectStep(step.base, '7,000.01 × 80%', '5,600.01', '第十条');

  // Beside it 8 %: 448.00, 224.00 more.
  await requests.addAnother();
  await expect(requests.form(2).section.getByRole('radio').first()).toBeFocused();
  await requests.form(2).flexible('8%').check();
  await requests.expectAnswer(figure.youMonthly, '224.00', 1);
  await requests.expectAnswer(figure.youMonthly, '448.00', 2);
  await expect(requests.compared(2)).toHaveText(containing('448.00'));
  await expect(requests.compared(2)).toContainText(fill(requests.say.compare.more, { amount: '224.00' }));
  await unfoldAll(page);
  await expectExplained(page);
  expect(await overflow(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);

  // 第十四条, 第十四条（二）: 180 − 170 = 10, 60 − 24 = 36. (10 × 1.1 + 26) × 5000 × 8 % = 14800.00.
  await requests.goTo('retirement-buyout');
  const form = requests.form();
  await form.flexible('8%').check();
  await form.field('monthsPaid').fill('170');
  await requests.button(fill(requests.say.field.baseKnown, { amount: '5,600.01' })).click();
  await expect(form.field('base')).toHaveValue('5,600.01');
  await form.field('base').fill('5000');
  await expect(requests.reply()).toBeVisible();
  await form.field('monthsSinceChange').fill('24');
  await requests.expectAnswer(figure.youOnce, '14,800.00');
  await requests.expectStep(step.charged, '10 × 1.1 + 26 × 1 = 37 个月');

  // The other reading: (10 × 1.1 + 26 × 1.1) × 5000 × 8 % = 15840.00.
  await expect(requests.reply()).toContainText(requests.say.readings.title);
  await expect(requests.reading('不乘')).toBeChecked();
  await expect(requests.reply()).toContainText('15,840.00');
  await unfoldAll(page);
  await expectExplained(page);
  await requests.reading('也乘').check();
  await requests.expectAnswer(figure.youOnce, '15,840.00');
  await expect(requests.reply()).toContainText('14,800.00');
  expect(await overflow(page)).toEqual([]);

  // Nothing of what was typed for the contributions is lost, and the last change is taken back like any other.
  await app.history('undo').click();
  await requests.expectAnswer(figure.youOnce, '14,800.00');
  await requests.goTo('contribution');
  await requests.expectAnswer(figure.youMonthly, '448.00', 2);
  await requests.remove(1);
  await requests.expectAnswer(figure.youMonthly, '448.00');
  await requests.main.getByRole('button', { name: app.say.history.undo }).click();
  await requests.expectAnswer(figure.youMonthly, '448.00', 2);
});

test('without the published figure there is no result, and it is said which one is missing @phone', async ({
  app,
}) => {
  const requests = new Requests(app);
  const { figure, reply, field } = requests.say;
  await requests.goTo('contribution', REGION);
  await expect(requests.reply()).toContainText(reply.empty);
  await requests.form().option(requests.say.payer['employer-other']).check();
  await expect(requests.reply()).toContainText(reply.missing);
  await requests.reply().getByRole('link', { name: field.wage }).click();
  await expect(requests.form().field('wage')).toBeFocused();
  await requests.form().field('wage').fill('3000');
  await expect(requests.reply()).toContainText(reply.parameterText);
  await requests
    .reply()
    .getByRole('link', { name: packWord(REGION, 'zh-CN', 'baseStandard') })
    .click();
  const standard = requests.figure(REGION, 'baseStandard');
  await expect(standard).toBeFocused();

  // 第十条: at least 6000 × 60 % = 3600. 3600 × 2 % = 72.00; the employer 3600 × 6.7 % = 241.20, or of 3000 201.00.
  await standard.fill('6000');
  await requests.expectAnswer(figure.youMonthly, '72.00');
  await requests.expectSum(figure.employerMonthly, '241.20');
  await expect(requests.reply()).toContainText('201.00');
  await unfoldAll(app.page);
  await expectExplained(app.page);

  await standard.fill('6000x');
  await standard.blur();
  await expect(requests.reply()).toContainText(reply.wrong);
  await expect(requests.form().section).toContainText(app.say.problem['bad-amount']);
});

test('a link chooses the region, and asks before it takes another @phone', async ({ app }) => {
  const requests = new Requests(app);
  const { region, figure, event, payer, reply } = requests.say;
  await requests.goTo('benefit-start', REGION);
  const form = requests.form();
  await form.option(payer.employerAny).check();
  await form.option(event.resume).check();
  await form.field('paidOn').fill('2024-3-15');
  await form.field('interruptedMonths').fill('12');
  await requests.expectAnswer(figure.from, '2024年3月15日');
  await expect(requests.reply()).toContainText(reply.retroactive);
  await form.field('interruptedMonths').fill('13');
  await requests.expectAnswer(figure.from, '2024年6月15日');
  await expect(requests.reply()).toContainText(reply.notPaid);
  await form.field('interruptedMonths').fill('2');
  await expect(requests.reply()).toContainText(reply.notInterrupted);

  const here = packWord(REGION, 'zh-CN');
  const there = packWord(NONE, 'zh-CN');
  await requests.goTo('benefit-start', NONE);
  await expect(requests.main).toContainText(fill(region.linked, { linked: there, region: here }));
  await expect(requests.reply()).toContainText(reply.notInterrupted);
  await requests.button(fill(region.keep, { region: here })).click();
  await expect(requests.button(fill(region.take, { linked: there }))).toBeHidden();
  await expect(requests.main).toContainText(fill(region.chosen, { region: here }));
});

test('a document without such terms says so, and where there are some @phone', async ({ app }) => {
  const requests = new Requests(app);
  const { noTerms, employer, birth, figure } = requests.say;
  await requests.goTo('maternity-allowance', NONE);
  await expect(requests.main).toContainText(noTerms.title);
  await expect(requests.main).toContainText(fill(noTerms.elsewhere, { regions: packWord(REGION, 'zh-CN') }));
  await expect(requests.main.getByRole('link', { name: noTerms.leftOpen })).toHaveAttribute(
    'href',
    `#/left-open/${NONE}`,
  );

  // In the region that has them: 98 + 15 + 15 = 128 days, 6500 ÷ 30 × 128 = 27733.33.
  await requests.main.locator('summary').first().click();
  await requests.main.getByRole('radio', { name: packWord(REGION, 'zh-CN') }).check();
  const form = requests.form();
  await form.option(requests.say.payer['employer-other']).check();
  await form.option(birth.cesarean).check();
  await form.field('babies').fill('2');
  await form.field('averageWage').fill('6500');
  await form.field('monthsContributed').fill('12');
  await requests.expectAnswer(fill(figure.allowanceFor, { days: 128 }), '27,733.33');
  await unfoldAll(app.page);
  await expectExplained(app.page);
  await form.field('monthsContributed').fill('5');
  await expect(requests.reply()).toContainText(requests.say.reply.noAllowance);
  await form.option(employer.none).check();
  await expect(requests.reply()).toContainText(requests.say.reply['not-entitled']);
});

test('the list leads to each of them @phone', async ({ app }) => {
  const requests = new Requests(app);
  await requests.goTo();
  for (const { title } of Object.values(requests.say.kind)) {
    await requests.main.getByRole('link', { name: title }).click();
    await expect(requests.title).toHaveText(title);
    await requests.main.getByRole('link', { name: requests.say.all }).click();
    await expect(requests.title).toHaveText(requests.say.title);
  }
});
