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
const DOCUMENT_NUMBERS = /(?:宝政办发|十政办发|汴政办|川办发)〔\d{4}〕\d+号/gu;

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
    { exempt: [TYPED, LANGUAGE_SWITCH, ...APPS], numbers: DOCUMENT_NUMBERS.source },
  );
}

test('an English year in Sichuan and in the other regions, with no Chinese left', async ({ app }) => {
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
    rate: ['70%', '210.00'],
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

  for (const id of ['baoji', 'shiyan', 'kaifeng'] as const) {
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
