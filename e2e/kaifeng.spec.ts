import { fill } from './page/say.ts';
import { expect, test } from './page/test.ts';
import { months } from './page/account.ts';
import { optionLabel } from './page/packs.ts';
import { startingWith } from './page/say.ts';

const HOSPITAL = '市中心医院';

/* 汴政办〔2022〕33号 */
test('开封: two visits on one day at one institution, under both readings', async ({ app }) => {
  const { region, visits, result, account } = app;
  await region.choose('kaifeng');

  // 第九条: tertiary 50, in service 50 %, one deductible a day at one institution. 30 is all deductible, 20 of it left for the day.
  await visits.enter({ date: '2023-05-06', level: 'tertiary', name: HOSPITAL, total: '30' });
  await result.expectAnswer('0.00', '30.00');
  // (170 − 20) × 50 % = 75.00; 170 − 75 = 95.00.
  await visits.enter({ date: '2023-05-06', level: 'tertiary', name: HOSPITAL, total: '170' });
  await result.expectAnswer('75.00', '95.00');
  await result.expectReceipt({ deductible: '20.00', rate: ['50%', '75.00'] });
  // 第九条: 150 a month and 1000 a year. 150 − 75 = 75; 1000 − 75 = 925.
  await result.expectLeft('month', '2023-05', { left: '75.00', used: '75.00', of: '150.00' });
  await result.expectLeft('year', '2023', { left: '925.00', used: '75.00', of: '1,000.00' });

  // Secondary 40, 55 %. (300 − 40) × 55 % = 143.00, of which 75 are left in May: 68.00 above; 300 − 75 = 225.00.
  await visits.enter({ date: '2023-05-20', level: 'secondary', total: '300' });
  await result.expectAnswer('75.00', '225.00');
  await result.expectReceipt({ deductible: '40.00', rate: ['55%', '143.00'], overMonth: '68.00' });
  // 第九条: 乡镇卫生院 and 社区卫生服务中心 no deductible, 60 %. 100 × 60 % = 60.00; 150 − 60 = 90; 1000 − 75 − 75 − 60 = 790.
  await visits.enter({ date: '2023-06-02', level: 'community', total: '100' });
  await result.expectAnswer('60.00', '40.00');
  await result.expectLeft('month', '2023-06', { left: '90.00', used: '60.00', of: '150.00' });
  await result.expectLeft('year', '2023', { left: '790.00', used: '210.00', of: '1,000.00' });
  await visits.expectShares(['0.00', '30.00'], ['75.00', '95.00'], ['75.00', '225.00'], ['60.00', '40.00']);
  // 30 + 170 + 300 + 100 = 600; 75 + 75 + 60 = 210.
  await result.expectTotals(4, { total: '600.00', fund: '210.00', you: '390.00' });

  // The other reading of 第九条: only the first visit of the day carries a deductible. 170 × 50 % = 85.00, 85.00 of one's own;
  // 150 − 85 = 65 left in May for the 143.00: 65.00, and 300 − 65 = 235.00.
  await expect(result.readings).toContainText(app.say.readings.matters);
  const option = (id: string): RegExp => startingWith(optionLabel('kaifeng', id, 'zh-CN'));
  await result.readings.getByRole('radio', { name: option('first-visit-only') }).check();
  await visits.expectShares(['0.00', '30.00'], ['85.00', '85.00'], ['65.00', '235.00'], ['60.00', '40.00']);
  await expect(result.readings).toContainText(app.say.readings.matters);
  await visits.show(2);
  await result.expectReceipt({ deductible: '0.00', rate: ['50%', '85.00'], you: '85.00' });
  await result.readings.getByRole('radio', { name: option('shared') }).check();
  await visits.expectShares(['0.00', '30.00'], ['75.00', '95.00'], ['75.00', '225.00'], ['60.00', '40.00']);

  // 第十六条: 6000 × 2 % = 120.00; × 12 = 1440.00.
  await account.base.fill('6000');
  await account.expectCredits(months(2023, 1, 12, '120.00'));
  await account.expectYear('1,440.00', '1,440.00');
});

/*
 * 汴政办〔2022〕33号 第九条, in service: tertiary 50 first and 50 %, secondary 40 and 55 %, once a day at one institution; 150 a
 * month. Of 60: 5.00 at a tertiary hospital, 11.00 at a secondary one; where the day's 50 or 40 are paid, 30.00 and 33.00.
 */
test('visits of one day without a name are asked about, each kind of place by itself, and a further one again', async ({
  app,
}) => {
  const { region, visits, say } = app;
  await region.choose('kaifeng');
  for (const level of ['tertiary', 'tertiary', 'secondary', 'secondary'] as const)
    await visits.enter({ date: '2023-05-06', level, total: '60' });
  const question = visits.section.getByText(say.visits.sameDayWhy);
  const answer = (name: string) => visits.section.getByRole('button', { name, exact: true }).click();
  await expect(question).toBeVisible();
  await answer(say.visits.sameNo);
  await expect(question).toBeVisible();
  await answer(say.visits.sameNo);
  await expect(question).toBeHidden();
  await expect(visits.section.getByRole('heading', { name: say.visits.title })).toBeFocused();
  await visits.expectShares(['5.00', '55.00'], ['5.00', '55.00'], ['11.00', '49.00'], ['11.00', '49.00']);

  // A fifth that day: asked about again, and found to have been at the first of the two secondary hospitals.
  await visits.enter({ date: '2023-05-06', level: 'secondary', total: '60' });
  await expect(question).toBeVisible();
  const kind = say.codes.value.provider.secondary;
  await answer(fill(say.visits.nthInstitution, { kind, nth: 1 }));
  await expect(question).toBeHidden();
  await visits.expectText(5, `${say.share.fund} 33.00`);
});
