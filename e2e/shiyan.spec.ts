import { test } from './page/test.ts';
import { months } from './page/account.ts';

/* 十政办发〔2022〕61号 */
test('十堰: in service, the year begun elsewhere, in arrears in March, a pharmacy with and without prescription', async ({
  app,
}) => {
  const { region, person, visits, result, account } = app;
  await region.choose('shiyan');
  await person.used.click();
  await person.more.click();
  await person.field('usedDeductible').fill('120');
  await person.section.getByLabel(app.say.limit.year).fill('500');
  await person.addArrears('2023-03-01', '2023-03-31');

  // 第五条: 500 a year, of which 120 were paid: 380 left. 300 is all deductible; 380 − 300 = 80 left.
  await visits.enter({ date: '2023-02-08', level: 'secondary', total: '300' });
  await result.expectAnswer('0.00', '300.00');
  await result.expectReceipt({ deductible: '300.00', rate: ['65%', '0.00'] });
  await result.expectLeft('deductible', '2023', { left: '80.00', used: '420.00', of: '500.00' });

  // 第五条 speaks of people 在待遇享受期内: not in an unpaid period.
  await visits.enter({ date: '2023-03-15', level: 'primary', total: '90' });
  await visits.expectShares(['0.00', '300.00'], ['0.00', '90.00']);
  await visits.expectText(2, app.say.codes.reason['in-arrears'].title);

  // 第十七条: at the rate of the prescribing institution; 第五条: primary 80 %. (200 − 80) × 80 % = 96.00; 200 − 96 = 104.00.
  await visits.enter({ date: '2023-04-10', prescribedBy: 'primary', total: '200' });
  await result.expectAnswer('96.00', '104.00');
  await result.expectReceipt({ deductible: '80.00', rate: ['80%', '96.00'] });
  await result.expectLeft('deductible', '2023', { left: '0.00', used: '500.00', of: '500.00' });
  // 第五条: 3000 a year. 500 + 96 = 596; 3000 − 596 = 2404.
  await result.expectLeft('year', '2023', { left: '2,404.00', used: '596.00', of: '3,000.00' });

  // 第十七条 asks for a prescription.
  await visits.enter({ date: '2023-04-11', prescribedBy: 'none', total: '45.5' });
  await result.expectAnswer('0.00', '45.50');
  await visits.expectText(4, app.say.codes.reason['no-prescription'].title);

  // 300 + 90 + 200 + 45.50 = 635.50; 635.50 − 96 = 539.50.
  await result.expectTotals(4, { total: '635.50', fund: '96.00', you: '539.50' });

  // 第十条（一）: 5000 × 2 % = 100.00 a month, none for March, whose first day is unpaid; 11 × 100 = 1100.00.
  await account.base.fill('5,000');
  await account.expectCredits({
    ...months(2023, 1, 2, '100.00'),
    '2023-03': '0.00',
    ...months(2023, 4, 12, '100.00'),
  });
  await account.expectYear('1,100.00', '1,100.00');
});
