import { AccountYear } from './page/account.ts';
import { parameterLabel } from './page/packs.ts';
import { fill } from './page/say.ts';
import { expect, test } from './page/test.ts';

/* 四川省省本级职工基本医疗保险门诊共济保障机制实施细则（征求意见稿） */
test('四川省本级: the back-payment of somebody retired, month by month, with both diseases registered', async ({
  app,
}) => {
  const { page, region, person, visits, account, language } = app;
  const parameter = (id: string) => account.parameter(parameterLabel('sichuan-provincial', id, language));
  await region.choose('sichuan-provincial');
  await account.base.fill('8000');
  await person.more.click();
  await person.addStatusChange('2023-03-01', 'retired');
  await person.addArrears('2023-05-01', '2023-05-31');
  await person.condition('hypertension').check();
  await person.condition('diabetes').check();
  await person.payFromAccount.check();
  // 第十条: no deductible, 70 %: 100 × 70 % = 70.00, 30.00 of one's own.
  await visits.enter({ condition: 'hypertension', date: '2023-04-10', level: 'community', total: '100' });
  await parameter('averagePension2021').fill('4000');
  await page.getByRole('link', { name: new AccountYear(page, language).say.whole }).click();

  const year = new AccountYear(page, language);
  await expect(year.main).toBeFocused();
  // 第四条（一）: 2 % of 8000 = 160.00. 第四条（二）: 2.8 % of 4000 = 112.00 from March on. May is in arrears: 0.
  await year.expectBalances(['160.00', '320.00', '432.00', '514.00', '514.00', '626.00', '738.00']);
  await expect(year.month(3)).toContainText(
    fill(year.say.becomes, { on: '2023-03-01', to: '退休', month: '2023 年 3 月' }),
  );
  await expect(year.month(5)).toContainText(
    fill(year.say.arrears, { from: '2023-05-01', until: '2023-05-31' }),
  );
  await expect(await year.how(5)).toContainText(year.say.unpaid);
  await expect(await year.how(4)).toContainText('2023-04-10');
  await expect(await year.how(4)).toContainText('−30.00');

  const ask = (id: string) =>
    year.main.getByLabel(new RegExp(parameterLabel('sichuan-provincial', id, language).slice(0, 12), 'u'));
  await ask('averagePension2022').fill('4200.33');
  await ask('averagePensionFinalFrom').fill('2023-7');
  // 4200.33 × 2.8 % = 117.60924, 117.61. (4200.33 − 4000) × 2.8 % = 5.60924, 5.61, for March, April and June: 16.83.
  await year.expectCredit(6, '112.00');
  await year.expectCredit(7, '134.44');
  await year.expectCredit(8, '117.61');
  await expect(year.month(7)).toContainText(fill(year.say.madeUp, { count: 3, amount: '16.83' }));
  await expect(year.month(7)).toContainText(
    fill(year.say.firstFinal, {
      final: parameterLabel('sichuan-provincial', 'averagePension2022', language),
    }),
  );
  const july = await year.how(7);
  await expect(july).toContainText('4,200.33 元的 2.8% 划入，是 117.61 元');
  await expect(july).toContainText('每月少划 5.61 元');
  await expect(july).toContainText('共补 16.83 元');
  await expect(july.locator('[data-formula]').first()).toHaveText(
    /4,200\.33 × 2\.8%.* \+ .*4,200\.33 − 4,000\.00.* × 2\.8%.* × 3$/u,
  );
  await expect(july).toContainText('= 134.44 元');
  await expect(july).toContainText('第四条（二）');
  // 2 × 160 + 3 × 112 + 134.44 + 5 × 117.61 = 1378.49; − 30.
  await expect(year.closing).toContainText('1,348.49');
});

/* 开封, 汴政办〔2022〕33号 */
test('开封: retiring in mid-year, two visits of one day paid from the account @phone', async ({ app }) => {
  const { page, region, person, visits, account, language } = app;
  await region.choose('kaifeng');
  await account.base.fill('6000');
  await person.more.click();
  await person.addStatusChange('2023-05-16', 'retired');
  await person.field('openingBalance').fill('50');
  await person.payFromAccount.check();
  // 第九条: one deductible of 50 a day at one institution. 30 of it with the first visit: 30.00 of one's own.
  await visits.enter({ date: '2023-05-06', level: 'tertiary', name: 'H1', total: '30' });
  // The other 20 with the second: (270 − 20) × 50 % = 125.00; 145.00 of one's own.
  await visits.enter({ date: '2023-05-06', level: 'tertiary', name: 'H1', total: '270' });

  const year = new AccountYear(page, language);
  await year.open();
  // 第十六条: 2 % of 6000 = 120.00, retired 60.00, from the month after the day of retirement on.
  // 50 + 4 × 120 = 530; + 120 − 30 − 145 = 475; + 60 a month = 895.
  await year.expectBalances([
    '170.00',
    '290.00',
    '410.00',
    '530.00',
    '475.00',
    '535.00',
    '595.00',
    '655.00',
    '715.00',
    '775.00',
    '835.00',
    '895.00',
  ]);
  await expect(year.closing).toContainText('895.00');
  await expect(year.month(5)).toContainText(
    fill(year.say.becomes, { on: '2023-05-16', to: '退休', month: '2023 年 6 月' }),
  );
  const may = await year.how(5);
  await expect(may).toContainText('6,000.00 元的 2% 划入，是 120.00 元');
  await expect(may.getByRole('listitem')).toHaveText([/2023-05-06 H1.*−30\.00/u, /2023-05-06 H1.*−145\.00/u]);
  // 30 + 145, and 530 + 120 − 175.
  await may.locator('summary').filter({ hasText: year.say.paidInMonth }).click();
  await expect(may).toContainText('30.00 + 145.00 = 175.00 元');
  await may.locator('summary').filter({ hasText: year.say.monthEnd }).last().click();
  await expect(may).toContainText('530.00 + 120.00 − 175.00 = 475.00 元');
  await expect(await year.how(6)).toContainText(fill(year.say.fixed, { credit: '60.00' }));
  await expect(await year.how(6)).toContainText('第十六条');

  // The next year begins with what is asked for it; nothing of this one is lost.
  await year.main.getByRole('button', { name: fill(year.say.seeYear, { year: 2024 }), exact: true }).click();
  await year.expectCredit(1, '60.00');
  await year.main.getByRole('button', { name: fill(year.say.seeYear, { year: 2023 }), exact: true }).click();
  await expect(year.closing).toContainText('895.00');
});

test.describe('English', () => {
  test.use({ language: 'en' });
  /* 宝鸡, 宝政办发〔2022〕54号 */
  test('宝鸡: a figure that is missing is asked for on the screen itself', async ({ app }) => {
    const { page, region, person, language } = app;
    const year = new AccountYear(page, language);
    await year.open();
    await region.radio('baoji').check();
    await person.status('retired').check();
    await expect(year.main).toContainText(year.say.nothingKnown);
    const january = await year.how(1);
    const label = parameterLabel('baoji', 'averagePension', language);
    await january.getByRole('link', { name: label }).click();
    await expect(page.locator(':focus')).toHaveAttribute('id', 'person-parameters.averagePension');
    await page.keyboard.type('3000');
    // 第五条: 3000 × 2 % = 60.00 a month; 720.00.
    await expect(year.closing).toContainText('720.00');
    await expect(january).toContainText('3,000.00 yuan, is credited: 60.00 yuan');
    await expect(january).toContainText('Article 5');
  });
});
