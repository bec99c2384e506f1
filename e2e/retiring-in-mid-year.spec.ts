import { test } from './page/test.ts';
import { months } from './page/account.ts';

/* 开封, 汴政办〔2022〕33号 */
test('retiring in mid-year, the share of each visit paid from the account', async ({ app }) => {
  const { region, person, visits, result, account } = app;
  await region.choose('kaifeng');
  await account.base.fill('5000');
  await person.more.click();
  await person.addStatusChange('2023-07-01', 'retired');
  await person.field('openingBalance').fill('50');
  await person.payFromAccount.check();

  // 第九条, in service: (450 − 50) × 50 % = 200.00, the month's limit is 150: 150.00; 450 − 150 = 300.00.
  // 第十六条: 2 % of 5000 = 100.00 a month. In June the account holds 50 + 6 × 100 = 650: all 300 from it, 350 stay.
  await visits.enter({ date: '2023-06-15', level: 'tertiary', total: '450' });
  await result.expectAnswer('150.00', '300.00');
  await result.expectReceipt({ overMonth: '50.00', account: '300.00', cash: '0.00' });
  await result.expectLeft('year', '2023', { left: '850.00', used: '150.00', of: '1,000.00' });

  // 第九条, retired: (250 − 50) × 60 % = 120.00; 130.00 of one's own. 200 − 120 = 80 left in July.
  // 第十二条: what was used before counts. 1500 − 150 − 120 = 1230.
  // 第十六条: 60.00 a month. 350 + 60 = 410 hold 130; 280 stay.
  await visits.enter({ date: '2023-07-10', level: 'tertiary', total: '250' });
  await result.expectAnswer('120.00', '130.00');
  await result.expectReceipt({ rate: ['60%', '120.00'], account: '130.00', cash: '0.00' });
  await result.expectLeft('month', '2023-07', { left: '80.00', used: '120.00', of: '200.00' });
  await result.expectLeft('year', '2023', { left: '1,230.00', used: '270.00', of: '1,500.00' });

  // Secondary, retired 65 %: (640 − 40) × 65 % = 390.00, 80 left in July: 80.00; 560.00 of one's own, 280 from the account.
  await visits.enter({ date: '2023-07-20', level: 'secondary', total: '640' });
  await result.expectReceipt({
    rate: ['65%', '390.00'],
    overMonth: '310.00',
    fund: '80.00',
    you: '560.00',
    account: '280.00',
    cash: '280.00',
  });
  await result.expectLeft('year', '2023', { left: '1,150.00', used: '350.00', of: '1,500.00' });

  // 450 + 250 + 640 = 1340; 150 + 120 + 80 = 350; 990; 300 + 130 + 280 = 710; 280.
  await result.expectTotals(3, {
    total: '1,340.00',
    fund: '350.00',
    you: '990.00',
    account: '710.00',
    cash: '280.00',
  });
  // 6 × 100 + 6 × 60 = 960; 50 + 960 − 710 = 300.
  await account.expectCredits({ ...months(2023, 1, 6, '100.00'), ...months(2023, 7, 12, '60.00') });
  await account.expectYear('960.00', '300.00');
});
