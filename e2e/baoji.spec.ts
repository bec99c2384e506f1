import { expect, test } from './page/test.ts';
import { months } from './page/account.ts';
import { expectAmber } from './page/colour.ts';
import { parameterLabel } from './page/packs.ts';

/* 宝政办发〔2022〕54号 */
test('宝鸡: a retired person fills the year’s limit, and a pharmacy is left open', async ({ app }) => {
  const { region, person, visits, result, account } = app;
  await region.choose('baoji');
  await person.status('retired').check();

  // 第八条: tertiary 100 a visit, retired 55 %. 800 − 100 outside = 700; (700 − 100) × 55 % = 330.00; 800 − 330 = 470.00.
  await visits.enter({ date: '2023-2-14', level: 'tertiary', total: '800', outOfScope: '100' });
  await result.expectAnswer('330.00', '470.00');
  await result.expectReceipt({
    total: '800.00',
    outOfScope: '100.00',
    eligible: '700.00',
    deductible: '100.00',
    rate: ['55%', '330.00'],
    fund: '330.00',
    you: '470.00',
  });
  // 第八条: the year's limit of a retired person is 900. 900 − 330 = 570.
  await result.expectLeft('year', '2023', { left: '570.00', used: '330.00', of: '900.00' });

  // 第八条: secondary 60 a visit, 60 %. (460 − 60) × 60 % = 240.00; 460 − 240 = 220.00; 570 − 240 = 330.
  await visits.enter({ date: '2023/3/20', level: 'secondary', total: '460' });
  await result.expectAnswer('240.00', '220.00');
  await result.expectReceipt({ deductible: '60.00', rate: ['60%', '240.00'] });
  await result.expectLeft('year', '2023', { left: '330.00', used: '570.00', of: '900.00' });

  // 第八条: primary 50 a visit, 65 %. (777.77 − 50) × 65 % = 473.0505 → 473.05, of which 330 are left:
  // 473.05 − 330 = 143.05 above the limit; 777.77 − 330 = 447.77.
  await visits.enter({ date: '20230509', level: 'primary', total: '777.77' });
  await result.expectAnswer('330.00', '447.77');
  await result.expectReceipt({ deductible: '50.00', rate: ['65%', '473.05'], overYear: '143.05' });
  await result.expectLeft('year', '2023', { left: '0.00', used: '900.00', of: '900.00' });

  // 第十八条 brings pharmacies in, at no rate.
  await visits.enter({ date: '2023-06-01', total: '58' });
  const { title } = app.say.codes.reason['not-specified'];
  await visits.expectText(4, title);
  await expect(result.notice(title)).toContainText('第十八条');
  await expect(result.notice(title)).toContainText('12393');
  await expectAmber(result.notice(title));

  // 330 + 240 + 330 = 900; 470 + 220 + 447.77 = 1137.77; 800 + 460 + 777.77 = 2037.77, the open 58 beside it.
  await result.expectTotals(4, {
    total: '2,037.77',
    fund: '900.00',
    you: '1,137.77',
    undetermined: '58.00',
  });

  // 第五条: 2 % of the average pension, which the document does not give. 3250 × 2 % = 65.00; × 12 = 780.00.
  await account.expectOpen('2023-01', '2023-12', 'missing-parameter');
  await account.parameter(parameterLabel('baoji', 'averagePension', 'zh-CN')).fill('3250');
  await account.expectCredits(months(2023, 1, 12, '65.00'));
  await account.expectYear('780.00', '780.00');
});
