import { test } from './page/test.ts';

/* 开封, 汴政办〔2022〕33号 */
test('what was already used of a month counts in that month alone', async ({ app }) => {
  const { region, person, visits, result, say } = app;
  await region.choose('kaifeng');
  await person.used.click();
  const row = await person.addRow('usedMonths');
  await row.getByLabel(say.more.month, { exact: true }).selectOption('2023-05');
  await row.getByLabel(say.more.usedInMonth).fill('110');

  // 第九条: (170 − 50) × 50 % = 60.00, of May's 150 there are 150 − 110 = 40 left: 20.00 above, 170 − 40 = 130.00.
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '170' });
  await result.expectReceipt({ rate: ['50%', '60.00'], overMonth: '20.00', fund: '40.00', you: '130.00' });
  await result.expectLeft('month', '2023-05', { left: '0.00', used: '150.00', of: '150.00' });
  // June has its 150: 150 − 60 = 90.
  await visits.enter({ date: '2023-06-06', level: 'tertiary', total: '170' });
  await result.expectAnswer('60.00', '110.00');
  await result.expectLeft('month', '2023-06', { left: '90.00', used: '60.00', of: '150.00' });
});
