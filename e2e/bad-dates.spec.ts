import { inBothLanguages } from './page/in-both-languages.ts';
import { expect, test } from './page/test.ts';
import { fill } from './page/say.ts';
import { expectRefused } from './page/visit-form.ts';

const NO_DATES = ['', '2023-02-29', '去年五月', '5-6', '2023-13-01', '1899-12-31'];

inBothLanguages(() => {
  test('a date that does not exist is refused at its field, and stays as it was typed', async ({ app }) => {
    const { region, visits, say } = app;
    await region.choose('shiyan');
    const form = await visits.add();
    await form.write({ level: 'primary', total: '90' });
    for (const typed of NO_DATES) {
      await form.date.fill(typed);
      await form.enterInVain(form.date);
      await expectRefused(form.date, say.problem[typed === '' ? 'missing-key' : 'bad-date']);
      await expect(form.date).toHaveValue(typed);
    }
    await expect(form.total).toHaveValue('90.00');
    const problem = say.problem['bad-date'];
    const link = fill(say.visit.errorLine, { label: say.visit.date, problem });
    await form.summary.getByRole('link', { name: link }).click();
    await expect(form.date).toBeFocused();
    await form.date.fill('２０２３年２月２８日');
    await form.total.focus();
    await expect(form.date).toHaveValue('2023-02-28');
    await form.save();
    await visits.expectShares(['0.00', '90.00']);
  });

  test('dates about the person are refused at their fields, and the result comes back once they are right', async ({
    app,
  }) => {
    const { region, person, visits, result, say } = app;
    await region.choose('baoji');
    // 第八条: (160 − 60) × 55 % = 55.00.
    await visits.enter({ date: '2023-05-06', level: 'secondary', total: '160' });
    await person.unfold();
    await person.more.click();
    const until = person.rows('arrears').getByLabel(say.more.arrearsUntil, { exact: true });
    await person.addArrears('2023-03-31', '2023-03-01');
    await person.year.focus();
    await expectRefused(until, say.problem['ends-before-start']);
    await expect(result.notice(say.result.factsWrong)).toBeVisible();
    await until.fill('2023-03-32');
    await person.year.focus();
    await expectRefused(until, say.problem['bad-date']);
    await expect(until).toHaveValue('2023-03-32');
    await until.fill('2023-04-30');
    await person.year.fill('今年');
    await until.focus();
    await expectRefused(person.year, say.problem['bad-year']);
    await person.year.fill('2023');
    await until.focus();
    await result.expectAnswer('55.00', '105.00');
  });

  test('a day that is still to come is settled, with a word to check it', async ({ app }) => {
    const { page, region, visits, result, say } = app;
    await region.choose('baoji');
    // 宝鸡 第八条: (160 − 60) × 55 % = 55.00, today being 2023-10-08.
    await visits.enter({ date: '2023-10-08', level: 'secondary', total: '160' });
    await result.expectAnswer('55.00', '105.00');
    await expect(page.getByText(say.result.future)).toBeHidden();
    await visits.enter({ date: '2023-10-09', level: 'secondary', total: '160' });
    await expect(page.getByText(say.result.future)).toBeVisible();
  });
});
