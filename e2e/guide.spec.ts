import { besideZhCN } from '../src/i18n/beside.zh-CN.ts';
import { guideZhCN } from '../src/i18n/guide.zh-CN.ts';
import { packFile, regionName } from './page/packs.ts';
import { expect, test } from './page/test.ts';

const { guide: zh } = guideZhCN;
const { beside } = besideZhCN;

const entryOf = (region: 'kaifeng' | 'baoji', id: string) => {
  const entry = packFile(region).guide.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`${region} has no answer to ${id}`);
  return { title: entry.title['zh-CN'], text: entry.text['zh-CN'] };
};

test('by the keyboard alone: initials, the first answer, and a sentence to read aloud @phone', async ({
  app,
}) => {
  const { page, say } = app;
  await page.evaluate(() => location.assign('#/guide/kaifeng'));
  const main = page.getByRole('main');
  const field = page.getByRole('textbox', { name: zh.search });
  await field.focus();
  // 看病要带什么卡
  const { title, text } = entryOf('kaifeng', 'papers-to-show');
  await page.keyboard.type('kbydsm');
  const first = main
    .getByRole('listitem')
    .filter({ has: page.locator('mark') })
    .first();
  await expect(first).toContainText(title);
  await expect(first.locator('mark')).toHaveText(title.slice(0, 6));
  await page.keyboard.press('Enter');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText(title);
  expect(new URL(page.url()).hash).toBe('#/guide/kaifeng/papers-to-show');
  // No clipboard, as in a page that came over http: the text comes up to be copied by hand.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
  });
  await main.getByRole('button', { name: zh.copy }).click();
  const sentence = main.getByRole('textbox', { name: say.copy.byHand });
  await expect(sentence).toHaveValue(new RegExp(`${title}：${text}.*汴政办〔2022〕33号.*第十九条`, 'u'));
  await expect(sentence).toBeFocused();
  // Back to what was found, which still stands there.
  await main.getByRole('link', { name: /回到查到的/u }).click();
  await expect(field).toHaveValue('kbydsm');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.nav.guide);
});

test('what the document does not say is said to be so, also in a link to another region @phone', async ({
  app,
}) => {
  const { page } = app;
  await page.evaluate(() => location.assign('#/guide/baoji/maternity'));
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText(entryOf('baoji', 'maternity').title);
  await expect(main).toContainText(zh.notStated);
  await expect(main).toContainText('12393');
  await main.getByRole('link', { name: zh.otherCity.short }).click();
  await expect(main.getByRole('heading', { level: 2 })).toHaveText(zh.otherCity.title);
  await expect(main).toContainText('12393');
});

test('two regions, the differences first @phone', async ({ app }) => {
  const { page, say } = app;
  await page.evaluate(() => location.assign('#/beside/kaifeng/baoji'));
  const main = page.getByRole('main');
  // 第九条 of 开封: 50 yuan at tertiary hospitals; 第八条 of 宝鸡: 100.
  const deductible = main.getByRole('listitem').filter({ hasText: `${beside.deductible} · 三级医院` });
  await expect(deductible.getByRole('definition')).toHaveText([/50 元/u, /100 元/u]);
  await main.getByRole('link', { name: beside.swap }).click();
  await expect(deductible.getByRole('definition')).toHaveText([/100 元/u, /50 元/u]);
  expect(new URL(page.url()).hash).toBe('#/beside/baoji/kaifeng');
  // Both leave it to the person's share: the same, and folded.
  const same = main.locator('details').filter({ hasText: beside.same });
  await expect(same.getByRole('listitem').first()).toBeHidden();
  await same.locator('summary').click();
  await expect(same.getByRole('listitem').first()).toBeVisible();
  await main
    .getByRole('navigation', { name: beside.other })
    .getByRole('link', { name: regionName('dingxi', 'zh-CN') })
    .click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(say.nav.beside);
  await expect(main).toContainText(beside.stated);
});
