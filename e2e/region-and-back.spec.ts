import { expect, test } from './page/test.ts';
import { optionLabel } from './page/packs.ts';
import type { Gongji } from './page/gongji.ts';
import { startingWith } from './page/say.ts';

const HOSPITAL = '市中心医院';
const option = startingWith(optionLabel('kaifeng', 'first-visit-only', 'zh-CN'));

/* 开封 第九条, retired: tertiary 50 a day, 60 %; 200 a month, 1500 a year. */
async function expectAllThere({ region, person, visits, result, account, say }: Gongji): Promise<void> {
  await region.unfold();
  await expect(region.radio('kaifeng')).toBeChecked();
  await expect(person.status('retired')).toBeChecked();
  await expect(person.enrolment('combined')).toBeChecked();
  await expect(person.section.getByLabel(say.limit.year)).toHaveValue('300.00');
  await expect(person.field('openingBalance')).toHaveValue('10.00');
  const arrears = person.rows('arrears');
  await expect(arrears.getByLabel(say.more.arrearsFrom, { exact: true })).toHaveValue('2023-02-01');
  await expect(result.readings.getByRole('radio', { name: option })).toBeChecked();
  // Under the reading: 40 is all deductible; 240 × 60 % = 144.00; 1500 − 300 − 144 = 1056; in arrears nothing.
  await visits.expectShares(['0.00', '55.00'], ['0.00', '40.00'], ['144.00', '96.00']);
  await result.expectLeft('year', '2023', { left: '1,056.00', used: '444.00', of: '1,500.00' });
  // 第十六条: 60.00 a month, none in February, whose first day is unpaid: 660.00; + 10.
  await account.expectYear('660.00', '670.00');
}

test('through every other region and back, all that was entered is there, and the figures are the same', async ({
  app,
}) => {
  const { region, person, visits, result, say } = app;
  await region.choose('kaifeng');
  await person.status('retired').check();
  await person.used.click();
  await person.more.click();
  await person.section.getByLabel(say.limit.year).fill('300');
  await person.addArrears('2023-02-01', '2023-02-28');
  await person.field('openingBalance').fill('10');
  await visits.enter({ date: '2023-05-06', level: 'tertiary', name: HOSPITAL, total: '40' });
  await visits.enter({ date: '2023-05-06', level: 'tertiary', name: HOSPITAL, total: '240' });
  await visits.enter({ date: '2023-02-03', level: 'community', total: '55' });
  await result.readings.getByRole('radio', { name: option }).check();
  await expectAllThere(app);

  await region.choose('baoji');
  // 宝鸡 第八条, retired: tertiary 100 a visit, 55 %: 40 all deductible; (240 − 100) × 55 % = 77.00.
  await visits.expectShares(['0.00', '55.00'], ['0.00', '40.00'], ['77.00', '163.00']);
  await region.choose('shiyan');
  // 十堰 第五条: 280 is within 500.
  await visits.expectShares(['0.00', '55.00'], ['0.00', '40.00'], ['0.00', '240.00']);
  await region.choose('sichuan-provincial');
  // 四川省本级 第九条, retired: 150 a year, 60 %: 40, then (240 − 110) × 60 % = 78.00.
  await visits.expectShares(['0.00', '55.00'], ['0.00', '40.00'], ['78.00', '162.00']);

  await region.choose('kaifeng');
  await expectAllThere(app);
});
