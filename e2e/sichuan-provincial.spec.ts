import { expect, test } from './page/test.ts';
import { months } from './page/account.ts';
import { optionLabel, parameterLabel } from './page/packs.ts';
import { startingWith } from './page/say.ts';

const parameter = (id: string): string => parameterLabel('sichuan-provincial', id, 'zh-CN');

/* 四川省省本级职工基本医疗保险门诊共济保障机制实施细则（征求意见稿） */
test('四川省本级: retired, both readings of the rate, the two diseases, the account made up in July', async ({
  app,
}) => {
  const { region, person, visits, result, account } = app;
  await region.choose('sichuan-provincial');
  await person.status('retired').check();
  await person.more.click();
  await person.condition('hypertension').check();
  await person.condition('diabetes').check();

  // 第九条: retired 150 a year, tertiary 50 % + 10 points. (650 − 150) × 60 % = 300.00; 650 − 300 = 350.00.
  await visits.enter({ date: '2023-02-10', level: 'tertiary', total: '650' });
  await result.expectAnswer('300.00', '350.00');
  await result.expectReceipt({ deductible: '150.00', rate: ['60%', '300.00'] });
  await result.expectLeft('deductible', '2023', { left: '0.00', used: '150.00', of: '150.00' });
  // 第九条: retired and combined 2500 a year. 2500 − 300 = 2200.
  await result.expectLeft('year', '2023', { left: '2,200.00', used: '300.00', of: '2,500.00' });
  await expect(result.notice(app.say.codes.resultNote['draft-policy'].title)).toBeVisible();

  // 第十条: no deductible, 70 %; both diseases 500 a year. 400 × 70 % = 280.00; 500 − 280 = 220.
  await visits.enter({ condition: 'hypertension', date: '2023-03-01', level: 'community', total: '400' });
  await result.expectAnswer('280.00', '120.00');
  await result.expectLeft('twoDiseases', '2023', { left: '220.00', used: '280.00', of: '500.00' });
  // 360 × 70 % = 252.00, of which 220 are left: 32.00 above; 360 − 220 = 140.00.
  await visits.enter({ condition: 'diabetes', date: '2023-04-01', level: 'primary', total: '360' });
  await result.expectAnswer('220.00', '140.00');
  await result.expectReceipt({ rateOfAll: ['70%', '252.00'], overTwoDiseases: '32.00' });
  await result.expectLeft('twoDiseases', '2023', { left: '0.00', used: '500.00', of: '500.00' });

  // 第九条: a pharmacy as a tertiary hospital, the deductible being paid. 100 × 60 % = 60.00; 2500 − 360 = 2140.
  await visits.enter({ date: '2023-05-05', total: '100' });
  await result.expectAnswer('60.00', '40.00');
  await result.expectLeft('year', '2023', { left: '2,140.00', used: '360.00', of: '2,500.00' });
  // 650 + 400 + 360 + 100 = 1510; 300 + 280 + 220 + 60 = 860; 650.
  await result.expectTotals(4, { total: '1,510.00', fund: '860.00', you: '650.00' });

  // 第九条 “提高 10%” as × 1.1: 50 % × 1.1 = 55 %. 500 × 55 % = 275.00; 100 × 55 % = 55.00; the two diseases as before.
  await expect(result.readings).toContainText(app.say.readings.matters);
  const relative = startingWith(optionLabel('sichuan-provincial', 'relative', 'zh-CN'));
  await result.readings.getByRole('radio', { name: relative }).check();
  await visits.expectShares(
    ['275.00', '375.00'],
    ['280.00', '120.00'],
    ['220.00', '140.00'],
    ['55.00', '45.00'],
  );
  // 275 + 280 + 220 + 55 = 830; 1510 − 830 = 680; 2500 − 275 − 55 = 2170.
  await result.expectTotals(4, { total: '1,510.00', fund: '830.00', you: '680.00' });
  await result.expectLeft('year', '2023', { left: '2,170.00', used: '330.00', of: '2,500.00' });

  // 第四条（二）: 2.8 %, on the level of 2021 at first, the difference made up once that of 2022 is fixed.
  // 4000 × 2.8 % = 112.00; 4300 × 2.8 % = 120.40; July: 120.40 + 6 × (300 × 2.8 % = 8.40) = 170.80.
  await account.parameter(parameter('averagePension2021')).fill('4000');
  await account.expectCredits(months(2023, 1, 12, '112.00'));
  await account.parameter(parameter('averagePension2022')).fill('4300');
  await account.parameter(parameter('averagePensionFinalFrom')).fill('2023-7');
  await account.expectCredits({
    ...months(2023, 1, 6, '112.00'),
    '2023-07': '170.80',
    ...months(2023, 8, 12, '120.40'),
  });
  // 6 × 112 + 170.80 + 5 × 120.40 = 672 + 170.80 + 602 = 1444.80.
  await account.expectYear('1,444.80', '1,444.80');
});
