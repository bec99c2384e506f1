import { fill, startingWith } from './page/say.ts';
import { optionLabel, packFile } from './page/packs.ts';
import { Requests } from './page/requests.ts';
import { expect, test } from './page/test.ts';

const option = (id: string): RegExp => startingWith(optionLabel('dingxi', id, 'zh-CN'));

const STAY = {
  care: 'inpatient',
  admitted: '2024-04-08',
  date: '2024-04-19',
  level: 'tertiary',
  total: '18650',
  outOfScope: '450',
} as const;

/* 定政办发〔2023〕100号 */
test.describe('定西, at the end of 2024', () => {
  test.use({ today: '2024-12-02' });

  test('a year with a tertiary stay, two special diseases, and supplements above the thousand @tablet', async ({
    app,
  }) => {
    const { region, person, visits, result, say } = app;
    await region.choose('dingxi');
    await person.status('retired').check();
    await person.more.click();
    await person.registerDiseases('18', '27');

    // 第三十、三十一条: 70 %, no deductible; limit 5000 of the higher disease + 300 for the further one = 5300.
    // 860 × 70 % = 602.00, 258.00 of one's own; 5300 − 602 = 4698.
    const ofDisease = { care: 'specialDisease', disease: '18' } as const;
    await visits.enter({ ...ofDisease, date: '2024-01-16', level: 'secondary', total: '860' });
    await result.expectAnswer('602.00', '258.00');
    await result.expectReceipt({
      total: '860.00',
      rateOfAll: ['70%', '602.00'],
      fund: '602.00',
      you: '258.00',
    });
    await result.expectWhy(say.limit.specialDisease, '5,000.00 + ', '1 种 × 300.00 = 5,300.00', '第三十一条');
    await result.expectSupplement('specialDisease', { borne: '258.00', rate: ['80%', '0.00'] });
    await result.expectLeft('specialDisease', '2024', { left: '4,698.00', used: '602.00', of: '5,300.00' });
    // 1150 × 70 % = 805.00; 345.00; 4698 − 805 = 3893.
    await visits.enter({ ...ofDisease, date: '2024-03-12', total: '1150' });
    await result.expectAnswer('805.00', '345.00');
    await result.expectLeft('specialDisease', '2024', { left: '3,893.00', used: '1,407.00', of: '5,300.00' });

    // 第二十二条: tertiary 600 a stay, 93 %. 18650 − 450 = 18200; (18200 − 600) × 93 % = 16368.00.
    // 第四十五条（一）: borne 18200 − 16368 = 1832; (1832 − 1000) × 95 % = 790.40. 18650 − 16368 − 790.40 = 1491.60.
    await visits.enter(STAY);
    await result.expectAnswer('16,368.00', '1,491.60', '790.40');
    await result.expectReceipt({
      total: '18,650.00',
      outOfScope: '450.00',
      eligible: '18,200.00',
      deductible: '600.00',
      rate: ['93%', '16,368.00'],
      fund: '16,368.00',
      supplement: '790.40',
      you: '1,491.60',
    });
    await result.expectSupplement('inpatient', { borne: '1,832.00', rate: ['95%', '790.40'] });
    await result.expectWhy(say.receipt.deductible, '600.00', '第二十二条');
    // 70000 − 16368 = 53632; 600000 − 790.40 = 599209.60.
    await result.expectLeft('stays', '2024', { left: '53,632.00', used: '16,368.00', of: '70,000.00' });
    await result.expectLeft('largeSum', '2024', { left: '599,209.60', used: '790.40', of: '600,000.00' });

    // 940 × 70 % = 658.00; 282.00, 258 + 345 + 282 = 885 in the year; 3893 − 658 = 3235.
    await visits.enter({ ...ofDisease, disease: '27', date: '2024-05-21', total: '940' });
    await result.expectAnswer('658.00', '282.00');
    // 第四十五条（二）: 1280 × 70 % = 896.00; 384 more, 885 + 384 = 1269: (1269 − 1000) × 80 % = 215.20. 384 − 215.20 = 168.80.
    await visits.enter({ ...ofDisease, date: '2024-08-13', level: 'secondary', total: '1280' });
    await result.expectAnswer('896.00', '168.80', '215.20');
    await result.expectSupplement('specialDisease', {
      borne: '384.00',
      counted: '885.00',
      rate: ['80%', '215.20'],
    });
    // 965.50 × 70 % = 675.85; 289.65 more, 1558.65: 558.65 × 80 % = 446.92, less 215.20: 231.72. 289.65 − 231.72 = 57.93.
    await visits.enter({ ...ofDisease, disease: '27', date: '2024-11-05', total: '965.50' });
    await result.expectAnswer('675.85', '57.93', '231.72');
    await result.expectSupplement('specialDisease', {
      borne: '289.65',
      counted: '1,269.00',
      rate: ['80%', '231.72'],
    });
    // 3235 − 896 − 675.85 = 1663.15; 5300 − 1663.15 = 3636.85.
    await result.expectLeft('specialDisease', '2024', { left: '1,663.15', used: '3,636.85', of: '5,300.00' });

    await visits.expectShares(
      ['602.00', '258.00'],
      ['805.00', '345.00'],
      ['16,368.00', '1,491.60', '790.40'],
      ['658.00', '282.00'],
      ['896.00', '168.80', '215.20'],
      ['675.85', '57.93', '231.72'],
    );
    // 860 + 1150 + 18650 + 940 + 1280 + 965.50; 602 + 805 + 16368 + 658 + 896 + 675.85; 790.40 + 215.20 + 231.72.
    await result.expectTotals(6, {
      total: '23,845.50',
      fund: '20,004.85',
      supplement: '1,237.32',
      you: '2,603.33',
    });
  });

  test('a stay in another province under both readings, and a special disease within it @phone', async ({
    app,
  }) => {
    const { region, person, visits, result, say } = app;
    await region.choose('dingxi');
    await person.more.click();
    await person.registerDiseases('18');
    await visits.enter(STAY);
    await result.expectAnswer('16,368.00', '1,491.60', '790.40');

    // 第二十七条（三）: in another province, not referred, 800 a stay, 93 % − 20 points = 73 %. 17400 × 73 % = 12702.00.
    // 18200 − 12702 = 5498; 4498 × 95 % = 4273.10. 18650 − 12702 − 4273.10 = 1674.90.
    await visits.edit(1);
    await visits.form.at('offsite-cross-province').check();
    await visits.form.save();
    await result.expectAnswer('12,702.00', '1,674.90', '4,273.10');
    await result.expectReceipt({ deductible: '800.00', rate: ['73%', '12,702.00'] });
    await result.expectSupplement('inpatient', { borne: '5,498.00', rate: ['95%', '4,273.10'] });
    await result.expectLeft('stays', '2024', { left: '57,298.00', used: '12,702.00', of: '70,000.00' });
    // “降低” as a share: 93 % × 0.80 = 74.4 %. 17400 × 74.4 % = 12945.60; 5254.40; 4254.40 × 95 % = 4041.68; 1662.72.
    await expect(result.readings).toContainText(say.readings.matters);
    await result.readings.getByRole('radio', { name: option('relative') }).check();
    await result.expectAnswer('12,945.60', '1,662.72', '4,041.68');
    await result.expectReceipt({ rate: ['74.4%', '12,945.60'] });
    await result.expectLeft('stays', '2024', { left: '57,054.40', used: '12,945.60', of: '70,000.00' });

    // 第三十四条（三）: nothing besides a stay.
    await visits.enter({ care: 'specialDisease', disease: '18', date: '2024-04-12', total: '300' });
    await result.expectAnswer('0.00', '300.00');
    const { title } = say.codes.reason['during-inpatient-stay'];
    await visits.expectText(1, title);
    await expect(result.notice(title)).toContainText('第三十四条（三）');
    await visits.expectShares(['0.00', '300.00'], ['12,945.60', '1,662.72', '4,041.68']);
  });

  test('a stay with class B items @phone', async ({ app }) => {
    const { region, visits, result } = app;
    await region.choose('dingxi');
    // 第二十三条: 10000 × 3 % = 300 first. 30000 − 1000 − 300 = 28700; 第二十二条: secondary (28700 − 400) × 95 % = 26885.00.
    // 第四十五条（一）: 28700 − 26885 + 300 = 2115; 1115 × 95 % = 1059.25. 30000 − 26885 − 1059.25 = 2055.75.
    await visits.enter({
      care: 'inpatient',
      admitted: '2024-03-01',
      date: '2024-03-10',
      level: 'secondary',
      total: '30000',
      outOfScope: '1000',
      classB: '10000',
    });
    await result.expectAnswer('26,885.00', '2,055.75', '1,059.25');
    await result.expectReceipt({
      outOfScope: '1,000.00',
      preSelfPay: '300.00',
      eligible: '28,700.00',
      deductible: '400.00',
      rate: ['95%', '26,885.00'],
    });
    await result.expectSupplement('inpatient', { borne: '2,115.00', rate: ['95%', '1,059.25'] });
    // “目录内自付” without the 300: 1815; 815 × 95 % = 774.25. 30000 − 26885 − 774.25 = 2340.75.
    await result.readings.getByRole('radio', { name: option('excluded') }).check();
    await result.expectAnswer('26,885.00', '2,340.75', '774.25');
  });

  test('outpatient care is left to another document, which is named @phone', async ({ app }) => {
    const { page, region, visits, result, say } = app;
    await region.choose('dingxi');
    await visits.enter({ care: 'outpatient', date: '2024-05-06', level: 'tertiary', total: '320' });
    const { title } = say.codes.reason['not-specified'];
    await visits.expectText(1, '320.00', title);
    await expect(result.share('fund')).toBeHidden();
    const notice = result.notice(title);
    await expect(notice).toContainText('《定西市职工基本医疗保险门诊共济保障机制实施细则》');
    await expect(notice).toContainText('第二十一条');
    await expect(notice).toContainText('12393');
    await result.expectTotals(1, { undetermined: '320.00' });
    await notice.getByRole('link', { name: say.answer.notSaid }).click();
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(say.nav.leftOpen);
    const entry = packFile('dingxi').leftOpen.find(({ id }) => id === 'general-outpatient');
    await page.getByRole('link', { name: entry?.what['zh-CN'] ?? '', exact: true }).click();
    await expect(page.getByRole('main')).toContainText('第二十一条');
    await page.goBack();
    await page.goBack();
    await visits.expectText(1, '320.00', title);
  });
});

/* 定政办发〔2023〕100号 */
test.describe('定西, in 2025', () => {
  test.use({ today: '2025-06-03' });

  test('a birth of twins after checks across New Year, and the allowance @tablet @phone', async ({ app }) => {
    const { region, visits, result, say } = app;
    await region.choose('dingxi');
    // 第三十六条（二）: 2000 a pregnancy, whatever the year. 680.00, 1320 left; 845.50, 474.50 left; of 720, 474.50.
    await visits.enter({ care: 'prenatal', date: '2024-11-06', level: 'secondary', total: '680' });
    await result.expectAnswer('680.00', '0.00');
    await result.expectLeftOfPregnancy({ left: '1,320.00', used: '680.00', of: '2,000.00' });
    const form = await visits.add();
    await form.write({ care: 'prenatal', date: '2025-01-15', level: 'secondary', total: '845.50' });
    const same = fill(say.visit.samePregnancy, { dates: '2024-11-06' });
    await expect(form.root.getByRole('radio', { name: same, exact: true })).toBeChecked();
    await form.save();
    await result.expectAnswer('845.50', '0.00');
    await visits.enter({ care: 'prenatal', date: '2025-03-19', level: 'tertiary', total: '720' });
    await result.expectAnswer('474.50', '245.50');
    await result.expectReceipt({ overPrenatal: '245.50' });
    await result.expectLeftOfPregnancy({ left: '0.00', used: '2,000.00', of: '2,000.00' });
    // 第三十六条（一）: caesarean 5500 + 1000 for the second child. 7480 − 360 = 7120; 6500.00; 7480 − 6500 = 980.00.
    await visits.enter({
      care: 'delivery',
      birth: 'cesarean',
      babies: '2',
      admitted: '2025-05-12',
      date: '2025-05-18',
      level: 'tertiary',
      total: '7480',
      outOfScope: '360',
    });
    await result.expectAnswer('6,500.00', '980.00');
    await result.expectReceipt({ eligible: '7,120.00', overDelivery: '620.00', fund: '6,500.00' });
    await visits.expectShares(
      ['680.00', '0.00'],
      ['845.50', '0.00'],
      ['474.50', '245.50'],
      ['6,500.00', '980.00'],
    );

    // 第四十一条（二）: 98 + 15 + 15 = 128 days. 第四十一条（一）: 6240 ÷ 30 × 128 = 26624.00.
    const requests = new Requests(app);
    const { figure, step, payer, birth } = requests.say;
    await requests.goTo('maternity-allowance');
    await requests.form().option(payer['employer-other']).check();
    await requests.form().option(birth.cesarean).check();
    await requests.form().field('babies').fill('2');
    await requests.form().field('averageWage').fill('6240');
    await requests.form().field('monthsContributed').fill('30');
    await requests.expectAnswer(fill(figure.allowanceFor, { days: 128 }), '26,624.00');
    await requests.expectStep(step.leave, '98 + 15 + 1 × 15 = 128', '第四十一条（二）');
    await requests.expectStep(
      step.contributed,
      fill(step.contributedEnough, { least: 6, paid: 30 }),
      '第四十二条',
    );
    await requests.expectStep(step.allowance, '6,240.00 × 128 ÷ 30', '第四十一条（一）');
  });
});
