import { expect, test } from './page/test.ts';
import { months } from './page/account.ts';
import { optionLabel, parameterLabel } from './page/packs.ts';
import { startingWith } from './page/say.ts';
import type { Page } from '@playwright/test';

test.use({ language: 'en' });

const TYPED = '人民医院';
const LANGUAGE_SWITCH = '中文';
/** Under these names alone they are found in a shop for apps. */
const APPS = ['国家医保APP', '鄂汇办'];
/** Another document, by whose name people must be able to ask for it. */
const OTHER_DOCUMENT = '《定西市职工基本医疗保险门诊共济保障机制实施细则》';
const DOCUMENT_NUMBERS = /(?:宝政办发|十政办发|汴政办|川办发|定政办发|定政发|国发)〔\d{4}〕\d+号/gu;

/** Chinese words anywhere in the page, its attributes and title, besides those that have no other language. */
function chineseLeft(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ({ exempt, numbers }) => {
      const texts: string[] = [document.title];
      const walk = document.createTreeWalker(
        document.querySelector('#root') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      while (walk.nextNode()) texts.push(walk.currentNode.textContent ?? '');
      for (const element of document.querySelectorAll('body *'))
        for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
          texts.push(element.getAttribute(name) ?? '');
      const bare = (text: string): string =>
        exempt.reduce((rest, word) => rest.replaceAll(word, ''), text.replace(new RegExp(numbers, 'gu'), ''));
      return texts.filter((text) => /\p{Script=Han}/u.test(bare(text)));
    },
    { exempt: [TYPED, LANGUAGE_SWITCH, OTHER_DOCUMENT, ...APPS], numbers: DOCUMENT_NUMBERS.source },
  );
}

test('an English year in Sichuan and in the other regions, with no Chinese left @phone', async ({ app }) => {
  const { page, region, person, visits, result, account, say } = app;
  await expect(page).toHaveTitle(say.page.title);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await region.choose('sichuan-provincial');
  await person.status('retired').check();
  await person.more.click();
  await person.condition('hypertension').check();

  // 第九条, retired: 150 a year, tertiary 50 % + 10 points: (650 − 150) × 60 % = 300.00; 2500 − 300 = 2200.
  await visits.enter({ date: '2023-2-10', level: 'tertiary', name: TYPED, total: '650' });
  await result.expectAnswer('300.00', '350.00');
  await result.expectReceipt({
    total: '650.00',
    deductible: '150.00',
    rate: ['60%', '300.00'],
    you: '350.00',
  });
  await result.expectLeft('year', '2023', { left: '2,200.00', used: '300.00', of: '2,500.00' });
  // 第十条: 70 % of 300 is 210.00, of which 200 are paid for hypertension; 100.00 of one's own.
  await visits.enter({ condition: 'hypertension', date: '2023-03-01', level: 'community', total: '300' });
  await result.expectReceipt({
    rateOfAll: ['70%', '210.00'],
    overTwoDiseases: '10.00',
    fund: '200.00',
    you: '100.00',
  });
  await result.expectTotals(2, { total: '950.00', fund: '500.00', you: '450.00' });
  // × 1.1: 500 × 55 % = 275.00.
  const relative = startingWith(optionLabel('sichuan-provincial', 'relative', 'en'));
  await result.readings.getByRole('radio', { name: relative }).check();
  await visits.expectShares(['275.00', '375.00'], ['200.00', '100.00']);
  // 第四条（二）: 4000 × 2.8 % = 112.00; × 12 = 1344.00.
  await account.parameter(parameterLabel('sichuan-provincial', 'averagePension2021', 'en')).fill('4000');
  await account.expectCredits(months(2023, 1, 12, '112.00'));
  await account.expectYear('1,344.00');
  await app.unfold();
  expect(await chineseLeft(page)).toEqual([]);

  for (const id of ['dingxi', 'baoji', 'shiyan', 'kaifeng'] as const) {
    await region.choose(id);
    await expect(region.radio(id)).toBeChecked();
    await expect(page.getByRole('main')).toContainText(DOCUMENT_NUMBERS);
    for (const visit of [1, 2]) {
      await visits.show(visit);
      await app.unfold();
      expect(await chineseLeft(page)).toEqual([]);
    }
  }
  // 两病 is not in the document of 开封; the figures are those of the Chinese page.
  await visits.expectText(2, say.codes.reason['not-specified'].title);
  await visits.edit(1);
  await visits.form.date.fill('2023-02-30');
  await visits.form.saveInVain();
  expect(await chineseLeft(page)).toEqual([]);

  await visits.form.date.fill('2023-02-10');
  await visits.form.date.press('Enter');
  const chinese = await app.switchTo('zh-CN');
  await expect(page).toHaveTitle(`${chinese.say.nav.all} · ${chinese.say.page.title}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await chinese.region.choose('sichuan-provincial');
  await chinese.visits.expectShares(['275.00', '375.00'], ['200.00', '100.00']);
});

test('an English year in Dingxi with every kind of care, with no Chinese left @phone', async ({ app }) => {
  const { page, region, person, visits, result, say } = app;
  await region.choose('dingxi');
  await person.more.click();
  await person.registerDiseases('18');
  // 第二十二条, 第二十七条（三）: tertiary, referred 800 a stay, 93 % − 5 points. (10800 − 800) × 88 % = 8800.00.
  // 第四十五条（一）: 2000 borne; 1000 × 95 % = 950.00. 10800 − 8800 − 950 = 1050.00.
  await visits.enter({
    care: 'inpatient',
    admitted: '2024-04-08',
    date: '2024-04-19',
    level: 'tertiary',
    place: 'offsite-referred',
    name: TYPED,
    total: '10800',
  });
  await result.expectAnswer('8,800.00', '1,050.00', '950.00');
  await result.expectSupplement('inpatient', { borne: '2,000.00', rate: ['95%', '950.00'] });
  await result.expectLeft('stays', '2024', { left: '61,200.00', used: '8,800.00', of: '70,000.00' });
  await expectEnglish();
  // 第三十一条: up to 5000; 5400 × 70 % = 3780.00. 第四十五条（二）: 1620 − 1000 = 620; × 80 % = 496.00. 5400 − 3780 − 496.
  await visits.enter({ care: 'specialDisease', disease: '18', date: '2024-05-06', total: '5400' });
  await result.expectAnswer('3,780.00', '1,124.00', '496.00');
  await expectEnglish();
  await visits.enter({ care: 'negotiatedDrug', date: '2024-06-06', total: '2000', basicPaid: '1200' });
  await expect(result.share('basic')).toHaveText('1,200.00 yuan');
  await expectEnglish();
  await visits.enter({ care: 'prenatal', date: '2024-07-06', level: 'secondary', total: '680' });
  // 第三十六条（一）: 3500 for a normal birth.
  await visits.enter({
    care: 'delivery',
    birth: 'normal',
    admitted: '2024-12-01',
    date: '2024-12-03',
    level: 'secondary',
    total: '4000',
  });
  await result.expectAnswer('3,500.00', '500.00');
  await expectEnglish();
  await visits.enter({ care: 'outpatient', date: '2024-12-06', level: 'primary', total: '40' });
  await visits.expectText(6, say.codes.reason['not-specified'].title);
  await expectEnglish();

  async function expectEnglish(): Promise<void> {
    await app.unfold();
    expect(await chineseLeft(page)).toEqual([]);
  }
});
