import { inBothLanguages } from './page/in-both-languages.ts';
import { expect, test } from './page/test.ts';
import { containing, fill } from './page/say.ts';
import { expectRefused } from './page/visit-form.ts';

inBothLanguages(() => {
  test('a visit without date, level and total names all three, and leads to each', async ({ app }) => {
    const { region, visits, say } = app;
    await region.choose('baoji');
    const form = await visits.add();
    await form.saveInVain();
    await expectRefused(form.date, say.problem['missing-key']);
    await expect(form.levels).toHaveAccessibleDescription(containing(say.problem['missing-key']));
    await expectRefused(form.total, say.problem['missing-key']);
    const fields = [
      [say.visit.date, say.problem['missing-key'], form.date],
      [say.visit.level, say.problem['missing-key'], form.level('tertiary')],
      [say.visit.total, say.problem['missing-key'], form.total],
    ] as const;
    for (const [label, problem, field] of fields) {
      const link = fill(say.visit.errorLine, { label, problem });
      await form.summary.getByRole('link', { name: link }).click();
      await expect(field).toBeFocused();
    }
    await form.level('primary').check();
    await expect(form.levels).not.toHaveAccessibleDescription(containing(say.problem['missing-key']));
    await expect(form.summary.getByRole('link')).toHaveCount(2);
  });

  test('a pharmacy entered elsewhere needs its prescriber in 十堰, and is set aside until it has one', async ({
    app,
  }) => {
    const { region, visits, result, say } = app;
    await region.choose('sichuan-provincial');
    // 四川省本级 第九条: in service 200 a year, a pharmacy 50 %. (300 − 200) × 50 % = 50.00.
    await visits.enter({ date: '2023-05-06', total: '300' });
    await result.expectAnswer('50.00', '250.00');

    await region.choose('shiyan');
    const problem = say.problem['prescriber-needed'];
    await visits.expectText(1, fill(say.visits.setAside, { problem }));
    await visits.edit(1);
    const { form } = visits;
    await expect(form.total).toHaveValue('300.00');
    await form.saveInVain();
    await expectRefused(form.prescriber, problem);
    await form.total.fill('700');
    await form.prescriber.selectOption(say.codes.value.prescribedBy.secondary);
    await form.save();
    // 十堰 第五条, 第十七条: 500 a year, prescribed at a secondary hospital 65 %. (700 − 500) × 65 % = 130.00.
    await result.expectAnswer('130.00', '570.00');
    // 四川省本级: (700 − 200) × 50 % = 250.00.
    await region.choose('sichuan-provincial');
    await result.expectAnswer('250.00', '450.00');
  });
});
