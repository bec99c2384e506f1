import { test } from './page/test.ts';
import { months } from './page/account.ts';

const HOSPITAL = '市中心医院';

/* 开封, 汴政办〔2022〕33号 */
test('retiring in mid-year, two visits on one day, the share of each visit paid from the account', async ({
  app,
}) => {
  const { region, person, visits, result, account } = app;
  await region.choose('kaifeng');
  await account.base.fill('5000');
  await person.more.click();
  await person.addStatusChange('2023-07-01', 'retired');
  await person.field('openingBalance').fill('50');
  await person.payFromAccount.check();

  // 第九条, in service: 50 first, once a day at one institution. 40 is all of that, 10 are left for the day.
  // 第十六条: 2 % of 5000 = 100.00 a month. In June the account holds 50 + 6 × 100 = 650: 40 from it, 610 stay.
  await visits.enter({ date: '2023-06-15', level: 'tertiary', name: HOSPITAL, total: '40' });
  await result.expectAnswer('0.00', '40.00');
  await result.expectReceipt({ deductible: '40.00', account: '40.00', cash: '0.00' });
  // (450 − 10) × 50 % = 220.00, the month's limit is 150: 150.00; 450 − 150 = 300.00, all from the account: 310 stay.
  await visits.enter({ date: '2023-06-15', level: 'tertiary', name: HOSPITAL, total: '450' });
  await result.expectAnswer('150.00', '300.00');
  await result.expectReceipt({ deductible: '10.00', overMonth: '70.00', account: '300.00', cash: '0.00' });
  await result.expectLeft('year', '2023', { left: '850.00', used: '150.00', of: '1,000.00' });

  // 第九条, retired: (250 − 50) × 60 % = 120.00; 130.00 of one's own. 200 − 120 = 80 left in July.
  // 第十二条: what was used before counts. 1500 − 150 − 120 = 1230.
  // 第十六条: 60.00 a month. 310 + 60 = 370 hold 130; 240 stay.
  await visits.enter({ date: '2023-07-10', level: 'tertiary', total: '250' });
  await result.expectAnswer('120.00', '130.00');
  await result.expectReceipt({ rate: ['60%', '120.00'], account: '130.00', cash: '0.00' });
  await result.expectLeft('month', '2023-07', { left: '80.00', used: '120.00', of: '200.00' });
  await result.expectLeft('year', '2023', { left: '1,230.00', used: '270.00', of: '1,500.00' });

  // Secondary, retired 65 %: (640 − 40) × 65 % = 390.00, 80 left in July: 80.00; 560.00 of one's own, 240 from the account.
  await visits.enter({ date: '2023-07-20', level: 'secondary', total: '640' });
  await result.expectReceipt({
    rate: ['65%', '390.00'],
    overMonth: '310.00',
    fund: '80.00',
    you: '560.00',
    account: '240.00',
    cash: '320.00',
  });
  await result.expectLeft('year', '2023', { left: '1,150.00', used: '350.00', of: '1,500.00' });

  // 40 + 450 + 250 + 640 = 1380; 150 + 120 + 80 = 350; 1030; 40 + 300 + 130 + 240 = 710; 320.
  await result.expectTotals(4, {
    total: '1,380.00',
    fund: '350.00',
    you: '1,030.00',
    account: '710.00',
    cash: '320.00',
  });
  // 6 × 100 + 6 × 60 = 960; 50 + 960 − 710 = 300.
  await account.expectCredits({ ...months(2023, 1, 6, '100.00'), ...months(2023, 7, 12, '60.00') });
  await account.expectYear('960.00', '300.00');
});
