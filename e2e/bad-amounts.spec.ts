import { inBothLanguages } from './page/in-both-languages.ts';
import { expect, test } from './page/test.ts';
import { fill } from './page/say.ts';
import { expectRefused } from './page/visit-form.ts';

const NO_AMOUNTS = ['-5', 'abc', '1.234', '12,34', '三百', '100000000'];

inBothLanguages(() => {
  test('an amount that is none is refused at its field, and stays as it was typed', async ({ app }) => {
    const { region, visits, say } = app;
    await region.choose('kaifeng');
    const form = await visits.add();
    await form.write({ date: '2023-05-06', level: 'tertiary', name: '市中心医院' });
    for (const typed of NO_AMOUNTS) {
      await form.total.fill(typed);
      await form.enterInVain(form.total);
      await expectRefused(form.total, say.problem['bad-amount']);
      await expect(form.total).toHaveValue(typed);
    }
    await expect(form.date).toHaveValue('2023-05-06');
    await expect(form.level('tertiary')).toBeChecked();
    await expect(form.name).toHaveValue('市中心医院');

    const link = fill(say.visit.errorLine, { label: say.visit.total, problem: say.problem['bad-amount'] });
    await form.summary.getByRole('link', { name: link }).click();
    await expect(form.total).toBeFocused();
    // What input methods and spreadsheets write is an amount: (1234.50 − 50) × 50 % = 592.25, the month's limit is 150 (第九条).
    await form.total.fill('￥１，２３４。５ 元');
    await form.date.focus();
    await expect(form.total).toHaveValue('1,234.50');
    await expect(form.summary).toBeHidden();
    await form.save();
    await app.result.expectAnswer('150.00', '1,084.50');
  });

  test('what lies outside the catalogues cannot exceed the total', async ({ app }) => {
    const { region, visits, say } = app;
    await region.choose('baoji');
    const form = await visits.add();
    await form.write({ date: '2023-05-06', level: 'primary', total: '100', outOfScope: '100.01' });
    await form.saveInVain();
    await expectRefused(form.outOfScope, say.problem['more-than-total']);
    await expect(form.outOfScope).toHaveValue('100.01');
    await form.outOfScope.fill('60');
    await form.preSelfPay.fill('40.01');
    await form.enterInVain(form.preSelfPay);
    await expectRefused(form.outOfScope, say.problem['more-than-total']);
    await expect(form.preSelfPay).toHaveValue('40.01');
    await form.preSelfPay.fill('40');
    await form.date.focus();
    await form.save();
    // 100 − 60 − 40 leaves nothing to settle.
    await app.result.expectAnswer('0.00', '100.00');
  });

  test('an amount about the person that is none is refused at its field', async ({ app }) => {
    const { region, account, person, visits, result, say } = app;
    await region.choose('kaifeng');
    // 第九条: (320 − 50) × 50 % = 135.00.
    await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '320' });
    await person.unfold();
    await account.base.fill('六千');
    await person.year.focus();
    await expectRefused(account.base, say.problem['bad-amount']);
    await expect(account.base).toHaveValue('六千');
    await expect(result.notice(say.result.factsWrong)).toBeVisible();
    await account.base.fill('6000');
    await person.year.focus();
    await expect(account.base).not.toHaveAttribute('aria-invalid');
    await result.expectAnswer('135.00', '185.00');
  });
});
