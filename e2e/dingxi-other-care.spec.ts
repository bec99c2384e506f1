import { optionLabel } from './page/packs.ts';
import { fill, startingWith } from './page/say.ts';
import { expect, test } from './page/test.ts';

/* 定政办发〔2023〕100号 */
test.use({ today: '2024-12-30' });

test.beforeEach(async ({ app }) => {
  await app.region.choose('dingxi');
});

test('an emergency in another province counts as referred', async ({ app }) => {
  const { visits, result, say } = app;
  // 第二十七条: 800 a stay, 93 % − 20 points. (1800 − 800) × 73 % = 730.00; 1070.00; 70 above the thousand × 95 % = 66.50.
  const stay = { care: 'inpatient', admitted: '2024-03-05', date: '2024-03-05', level: 'tertiary' } as const;
  await visits.enter({ ...stay, place: 'offsite-cross-province', total: '1800' });
  await result.expectAnswer('730.00', '1,003.50', '66.50');
  // As referred 93 % − 5 points: 1000 × 88 % = 880.00; 920.00, below the thousand.
  await visits.edit(1);
  await visits.form.emergency.check();
  await visits.form.save();
  await result.expectAnswer('880.00', '920.00');
  await result.expectReceipt({ deductible: '800.00', rate: ['88%', '880.00'], supplement: '0.00' });
  await expect(result.notice(say.codes.note['offsite-emergency-as-referred'].title)).toContainText(
    '第二十七条',
  );
  // With a referral it is the same; where one lives 600 and 93 %: 1200 × 93 % = 1116.00.
  await visits.edit(1);
  await visits.form.at('offsite-resident').check();
  await visits.form.save();
  await result.expectAnswer('1,116.00', '684.00');
});

test('an emergency that was not survived has no deductible', async ({ app }) => {
  const { visits, result } = app;
  // 第二十五条: 10000 × 93 % = 9300.00. 第四十五条（一）: 700 are not above the thousand.
  await visits.enter({ care: 'emergencyDeath', date: '2024-02-01', level: 'tertiary', total: '10000' });
  await result.expectAnswer('9,300.00', '700.00');
  await result.expectReceipt({ rateOfAll: ['93%', '9,300.00'], supplement: '0.00' });
  await result.expectSupplement('inpatient', { borne: '700.00', rate: ['95%', '0.00'] });
  await result.expectLeft('stays', '2024', { left: '60,700.00', used: '9,300.00', of: '70,000.00' });
});

test('negotiated drugs: what basic insurance paid stands on the bill, the supplement is added', async ({
  app,
}) => {
  const { visits, result, say } = app;
  const drug = { care: 'negotiatedDrug', date: '2024-02-01' } as const;
  await visits.enter({ ...drug, total: '2000', basicPaid: '1200' });
  await expect(result.share('basic')).toHaveText('1,200.00 元');
  await expect(result.share('you')).toHaveText('800.00 元');
  // 第四十五条（三）: 800 + 600 = 1400 in the year; 400 × 80 % = 320.00. 1500 − 900 − 320 = 280.00.
  await visits.enter({ ...drug, date: '2024-03-01', level: 'tertiary', total: '1500', basicPaid: '900' });
  await expect(result.share('basic')).toHaveText('900.00 元');
  await expect(result.share('supplement')).toHaveText('320.00 元');
  await expect(result.share('you')).toHaveText('280.00 元');
  await result.expectReceipt({ basic: '900.00', supplement: '320.00', you: '280.00' });
  await result.expectSupplement('negotiatedDrug', {
    borne: '600.00',
    counted: '800.00',
    rate: ['80%', '320.00'],
  });
  await result.expectWhy(say.share.basic, say.rule.basicOnBill);
});

test('a pregnancy that was ended is asked about, and both results are shown', async ({ app }) => {
  const { visits, result, say } = app;
  const form = await visits.add();
  const slip = { admitted: '2024-11-01', date: '2024-11-02', level: 'secondary', total: '2400' } as const;
  await form.write({ care: 'delivery', birth: 'termination', months: '4', ...slip });
  // 第三十六条（一）: up to 2500 at 4 to 7 months. 第三十八条: 2400 × 85 % = 2040.00.
  const why = form.root.getByRole('group', { name: say.visit.forFamilyPlanning });
  const would = (fund: string, you: string): string => fill(say.visit.wouldBe, { fund, you });
  const asDelivery = why.getByRole('radio', { name: startingWith(say.visit.asDelivery) });
  const asFamilyPlanning = why.getByRole('radio', { name: startingWith(say.visit.asFamilyPlanning) });
  await expect(asDelivery).toBeChecked();
  await expect(why).toContainText(would('2,400.00', '0.00'));
  await expect(why).toContainText(would('2,040.00', '360.00'));
  await asFamilyPlanning.check();
  await expect(form.total).toHaveValue('2,400.00');
  await form.save();
  await result.expectAnswer('2,040.00', '360.00');
  await result.expectReceipt({ rateOfAll: ['85%', '2,040.00'] });

  // 第三十九条: a spouse without cover of their own. 333.33 × 85 % = 283.3305.
  await visits.enter({
    care: 'familyPlanning',
    beneficiary: 'spouse',
    date: '2024-12-01',
    level: 'primary',
    total: '333.33',
  });
  await result.expectAnswer('283.33', '50.00');
});

test('arrears count by their length, of special diseases under two readings', async ({ app }) => {
  const { person, visits, result, say } = app;
  const { note, reason } = say.codes;
  await person.more.click();
  await person.registerDiseases('27');
  await person.addArrears('2024-03-01', '2024-05-30');
  await person.addArrears('2024-08-01', '2024-10-31', '2024-12-01');
  // 第二十条（二）: 30 May is the last day of less than three months; 15 August is in three months, repaid. 100 × 85 % = 85.00.
  const operation = { care: 'familyPlanning', level: 'primary', total: '100' } as const;
  await visits.enter({ ...operation, date: '2024-05-30' });
  await result.expectAnswer('85.00', '15.00');
  await expect(result.notice(note['arrears-short'].title)).toContainText('第二十条（二）');
  await visits.enter({ ...operation, date: '2024-08-15' });
  await result.expectAnswer('85.00', '15.00');
  await expect(result.notice(note['arrears-retroactive'].title)).toContainText('第二十条（二）');
  // 第三十四条（四）: of special diseases never, or as above: 100 × 70 % = 70.00.
  await visits.enter({
    care: 'specialDisease',
    disease: '27',
    date: '2024-05-29',
    level: 'primary',
    total: '100',
  });
  await result.expectAnswer('0.00', '100.00');
  await expect(result.notice(reason['in-arrears'].title)).toContainText('第三十四条（四）');
  const retroactive = startingWith(optionLabel('dingxi', 'retroactive', 'zh-CN'));
  await result.readings.getByRole('radio', { name: retroactive }).check();
  await result.expectAnswer('70.00', '30.00');
  await visits.expectShares(['70.00', '30.00'], ['85.00', '15.00'], ['85.00', '15.00']);
});

test('a year begun elsewhere: of the limit and of the thousand a part is used', async ({ app }) => {
  const { person, visits, result, say } = app;
  await person.status('retired').check();
  await person.more.click();
  await person.registerDiseases('1');
  await person.used.click();
  const limit = fill(say.more.usedLimit, { limit: say.limit.specialDisease });
  await person.section.getByLabel(startingWith(limit)).fill('4000');
  const borne = fill(say.more.usedCumulative, { supplement: say.supplement.specialDisease });
  await person.section.getByLabel(startingWith(borne)).fill('1714.28');
  // 第三十一条: 90000 − 4000 = 86000, 1000 × 70 % = 700.00. 第四十五条（二）: 300 × 80 % = 240.00; 1000 − 700 − 240 = 60.00.
  const visit = { care: 'specialDisease', disease: '1', level: 'tertiary', total: '1000' } as const;
  await visits.enter({ ...visit, date: '2024-07-01' });
  await result.expectAnswer('700.00', '60.00', '240.00');
  await result.expectSupplement('specialDisease', {
    borne: '300.00',
    counted: '1,714.28',
    rate: ['80%', '240.00'],
  });
  await result.expectLeft('specialDisease', '2024', { left: '85,300.00', used: '4,700.00', of: '90,000.00' });
});
