import { filesZhCN } from '../src/i18n/files.zh-CN.ts';
import { Hotline } from './page/hotline.ts';
import { tabTo } from './page/keyboard.ts';
import { coveredFocus } from './page/measure.ts';
import { expect, test } from './page/test.ts';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('a caller is answered and the next one taken without a mouse', { tag: '@desktop' }, async ({ app }) => {
  const { page, person, visits } = app;
  const { form } = visits;
  const { keyboard } = page;
  const hotline = new Hotline(app);
  await hotline.enter();
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'hotline');

  // Two keys are a region; one that could be two is not.
  await hotline.key('region');
  await expect(hotline.region).toBeFocused();
  await keyboard.type('s');
  await expect(hotline.options).toHaveText([/十堰/u, /四川/u]);
  await keyboard.press('Backspace');
  await keyboard.type('kf');
  await expect(hotline.region).toHaveValue('开封');
  await expect(person.status('in-service')).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(person.status('retired')).toBeChecked();

  await hotline.key('visit');
  await expect(form.date).toBeFocused();
  await keyboard.type('20230506');
  await tabTo(page, form.level('tertiary'));
  await keyboard.press('Space');
  await tabTo(page, form.total);
  await keyboard.type('250');
  // 开封 第九条, retired, tertiary: (250 − 50) × 60 % = 120.00; 250 − 120 = 130.00; of the month's 200, 80 are left.
  await expect(hotline.sentences.nth(0)).toContainText(
    '先减起付标准 50 元，余下 200 元按 60% 付，统筹支付 120 元',
  );
  await expect(hotline.sentences.nth(1)).toContainText('130 元由您负担');
  await expect(hotline.sentences.nth(2)).toContainText('2023 年 5 月');
  await expect(hotline.sentences.nth(2)).toContainText('还能报 80 元');

  // Within the field too, and the field keeps what is in it.
  expect(await hotline.copied('copySentence', 2)).toContain('剩下 130 元由您负担');
  expect(await hotline.copied('copyArticle')).toContain('汴政办〔2022〕33号第九条');
  const all = await hotline.copied('copyAll');
  for (const part of ['120 元', '130 元', '80 元', '33号第九条', '还没有保存', '仅供参考'])
    expect(all).toContain(part);
  await expect(form.total).toHaveValue('250');
  // There is no number to copy yet, which is said; what is typed next takes the place of what is in a field.
  await hotline.key('copyCode');
  await expect(hotline.said).toHaveText(hotline.say.given.saveFirst);
  await hotline.key('visit');
  await expect(hotline.said).toBeEmpty();
  await keyboard.type('20230507');
  await expect(form.date).toHaveValue('20230507');
  await hotline.key('region');
  await hotline.key('region');
  await keyboard.type('kf');
  await expect(hotline.region).toHaveValue('开封');
  await hotline.key('saveVisit');
  await expect(visits.items).toHaveCount(1);
  await expect(page.locator('#answer-title')).toBeFocused();
  // All of it was in sight before.
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  // How far somebody scrolls, whose call it is stays in sight, and what is said of a key.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await hotline.key('copySentence', 9);
  await expect(hotline.said).toHaveText(hotline.say.said.nothingToCopy);
  for (const shown of [hotline.said, hotline.region, hotline.button(hotline.say.newCaller)])
    await expect(shown).toBeInViewport({ ratio: 1 });
  await hotline.key('firstField');
  expect(await coveredFocus(page)).toEqual([]);

  await hotline.key('newCaller');
  await expect(hotline.region).toBeFocused();
  await expect(hotline.region).toHaveValue('');
  await expect(visits.items).toHaveCount(0);
  await expect(hotline.sentences).toHaveCount(0);
  await expect(person.status('in-service')).toBeChecked();
  await hotline.key('undo');
  await expect(hotline.region).toHaveValue('开封');
  await visits.expectShares(['120.00', '130.00']);

  await hotline.key('guide');
  await expect(page.getByRole('main').getByRole('textbox').first()).toBeFocused();
  await expect(page.getByRole('banner').getByRole('link').first()).toHaveText(
    `${app.say.nav.backToHotline} Alt+H`,
  );
  await hotline.key('back');
  await visits.expectShares(['120.00', '130.00']);
  await expect(page.getByText(app.say.nav.backToHotline)).toHaveCount(0);
  await hotline.key('legend');
  await expect(page.getByText(hotline.say.keys.copySentence)).toBeHidden();
  await hotline.key('legend');
  await expect(page.getByText(hotline.say.keys.copySentence)).toBeVisible();
});

test('a usual case stands on one screen', { tag: '@desktop' }, async ({ app }) => {
  const { page, visits } = app;
  const hotline = new Hotline(app);
  await hotline.enter();
  await hotline.key('region');
  await page.keyboard.type('bj');
  await expect(hotline.region).toHaveValue('宝鸡');
  const { form } = visits;
  await form.write({ date: '2023-05-06', level: 'tertiary', total: '260' });
  // 宝鸡 第八条, in service, tertiary: (260 − 100) × 50 % = 80.00; 260 − 80 = 180.00; of the year's 500, 420 are left.
  await expect(hotline.sentences.nth(0)).toContainText('统筹支付 80 元');
  await expect(hotline.sentences.nth(1)).toContainText('180 元由您负担');
  await expect(hotline.sentences.nth(2)).toContainText('还能报 420 元');
  const bottom = (): Promise<number> => hotline.main.evaluate((main) => main.getBoundingClientRect().bottom);
  expect(await bottom()).toBeLessThanOrEqual(800);
  await form.save();
  expect(await bottom()).toBeLessThanOrEqual(800);
});

test(
  'a number read out brings up its case, and the callers are forgotten on leaving',
  { tag: '@desktop' },
  async ({ app }) => {
    const { page, visits, person } = app;
    const { keyboard } = page;
    const hotline = new Hotline(app);
    // What a person entered for themselves is no caller's.
    await app.region.choose('baoji');
    await visits.form.write({ date: '2023-05-06', level: 'tertiary', total: '260' });
    await visits.form.save();
    await hotline.enter();
    await expect(hotline.region).toHaveValue('');
    await expect(visits.items).toHaveCount(0);
    await hotline.chooseRegion('kf');
    await person.status('retired').check();
    await visits.form.write({ date: '2023-05-06', level: 'tertiary', total: '250' });
    await visits.form.save();
    const code = await hotline.copied('copyCode');
    expect(await hotline.given.textContent()).toBe(code);
    await hotline.key('newCaller');

    // One digit heard wrongly: said at its field, and nothing typed is lost.
    await hotline.key('caseCode');
    const wrong = code.replace(/[0-9]$/u, (digit) => String((Number(digit) + 1) % 10));
    await keyboard.type(wrong);
    await keyboard.press('Enter');
    await expect(hotline.code).toHaveAccessibleDescription(hotline.sayOfCode.mistyped);
    await expect(hotline.code).toHaveValue(wrong);
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type(code.slice(0, -1));
    await keyboard.press('Enter');
    await expect(hotline.code).toHaveAccessibleDescription(hotline.sayOfCode.incomplete);
    await keyboard.type(code.slice(-1));
    await keyboard.press('Enter');
    // 开封 第九条, as above: 120.00 and 130.00.
    await visits.expectShares(['120.00', '130.00']);
    await expect(hotline.region).toHaveValue('开封');
    // What was said of one number does not stand beside what is wrong with another.
    await expect(hotline.said).toHaveText(hotline.say.said.code);
    await hotline.code.fill(wrong);
    await hotline.code.press('Enter');
    await expect(hotline.code).toHaveAccessibleDescription(hotline.sayOfCode.mistyped);
    await expect(hotline.said).toBeEmpty();

    await hotline.key('earlierCaller');
    await visits.expectShares(['120.00', '130.00']);
    await hotline.recent.click();
    await expect(hotline.main.getByRole('button', { name: /^调回/u })).toHaveCount(1);

    await hotline.button(hotline.say.leave.leave).click();
    await hotline.button(hotline.say.leave.yes).click();
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'usual');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    const goTo = (path: string): Promise<void> =>
      page.evaluate((to) => void (location.hash = to), `#${path}`);
    await goTo('/all');
    // 宝鸡 第八条: (260 − 100) × 50 % = 80.00, as it was before.
    await visits.expectShares(['80.00', '180.00']);

    // Whoever is read a number has a place for it, and one undo brings back what was there.
    await goTo('/files');
    const { files } = filesZhCN;
    await page.locator('summary').filter({ hasText: files.code }).click();
    await hotline.code.fill(code);
    await hotline.code.press('Enter');
    await visits.expectShares(['120.00', '130.00']);
    await app.history('undo').click();
    await visits.expectShares(['80.00', '180.00']);
    await hotline.enter();
    await expect(visits.items).toHaveCount(0);
    await hotline.recent.click();
    await expect(page.getByText(hotline.say.callers.none)).toBeVisible();
  },
);
