import { expect, test } from './page/test.ts';
import { packFile } from './page/packs.ts';

/** 宝鸡 under another name, with a deductible of 200 at tertiary hospitals. */
function ofOurTown(): string {
  const pack = packFile('baoji');
  pack.id = 'our-town';
  pack.name = { 'zh-CN': '我们市', en: 'Our town' };
  pack.pinyin = 'wo men shi';
  const row = pack.deductibles[0]?.amount.find(({ when }) => when['provider'] === 'tertiary');
  if (row) row.is = '200';
  return JSON.stringify(pack);
}

const file = (text: string) => ({
  name: 'our-town.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('a policy opened from a file settles by its own figures, and a damaged one changes nothing', async ({
  app,
}) => {
  const { region, visits, result, say } = app;
  await region.choose('baoji');
  // 宝鸡 第八条: (800 − 100) × 50 % = 350.00.
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '800' });
  await result.expectAnswer('350.00', '450.00');

  await region.unfold();
  await region.file.setInputFiles(file(ofOurTown()));
  await expect(region.named('我们市')).toBeChecked();
  await expect(app.page.getByRole('main')).toContainText(say.document.fromFile);
  // (800 − 200) × 50 % = 300.00.
  await result.expectAnswer('300.00', '500.00');

  await region.file.setInputFiles(file(ofOurTown().slice(0, 3000)));
  await expect(region.problem).toContainText(say.codes.loadError['not-json'].title);
  await expect(region.problem).toContainText('our-town.json');
  await result.expectAnswer('300.00', '500.00');

  await region.choose('baoji');
  await result.expectAnswer('350.00', '450.00');
  const english = await app.switchTo('en');
  await english.region.named('Our town').check();
  await english.result.expectAnswer('300.00', '500.00');
});
