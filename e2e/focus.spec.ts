import type { Page, Route } from '@playwright/test';
import { samplesZhCN } from '../src/i18n/samples.zh-CN.ts';
import { TablePage } from './page/table.ts';
import { expect, test } from './page/test.ts';

/** The file that holds the calculator. */
const WORK = '**/assets/work-*.js';

/** Once everything that a press does is done: where the focus is; empty where it was lost. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((settle) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const element = document.activeElement;
            settle(element === null || element === document.body ? '' : element.outerHTML.slice(0, 80));
          }),
        );
      }),
  );
}

const expectFocus = async (page: Page): Promise<void> => expect(await focused(page)).not.toBe('');

test.describe('a screen that comes late', () => {
  test.use({ network: 'on' });

  test('a screen whose files come late takes the focus when it comes, and names the document', async ({
    app,
  }) => {
    const { page, region, say } = app;
    const held: Route[] = [];
    await page.route(WORK, (route) => void held.push(route));
    await page.reload();
    await expect(page).toHaveTitle(say.page.title);
    await region.radio('kaifeng').check();
    await page.getByRole('button', { name: say.start.all }).click();
    const main = page.getByRole('main');
    await expect(main).toHaveText(say.part.loading);
    await expect(main).toBeFocused();
    await expect(page).toHaveTitle(`${say.nav.all} · ${say.page.title}`);
    await expect.poll(() => held.length).toBe(1);
    for (const route of held) await route.continue();
    await expect(page.getByRole('heading', { name: say.visits.title })).toBeVisible();
    await expect(main).toHaveCount(1);
    await expect(main).toBeFocused();

    await page.getByRole('link', { name: say.nav.files }).click();
    await expect(main).toBeFocused();
    await expect(page).toHaveTitle(`${say.nav.files} · ${say.page.title}`);
    const english = await app.switchTo('en');
    await expect(page).toHaveTitle(`${english.say.nav.files} · ${english.say.page.title}`);
    await page.goBack();
    await expect(page).toHaveTitle(`${english.say.nav.all} · ${english.say.page.title}`);
  });

  test('a screen that comes late leaves the focus to a person who went elsewhere', async ({ app }) => {
    const { page, region, say } = app;
    const held: Route[] = [];
    await page.route(WORK, (route) => void held.push(route));
    await page.reload();
    await region.radio('kaifeng').check();
    await page.getByRole('button', { name: say.start.all }).click();
    const link = page.getByRole('link', { name: say.nav.files });
    await link.focus();
    await expect.poll(() => held.length).toBe(1);
    for (const route of held) await route.continue();
    await expect(page.getByRole('heading', { name: say.visits.title })).toBeVisible();
    await expect(link).toBeFocused();
  });

  test.describe('and does not come', () => {
    test.use({ forgives: /Failed to load resource|net::/u });
    test('keeps the focus when it is asked for again', async ({ app }) => {
      const { page, region, say } = app;
      await page.route(WORK, (route) => route.abort());
      await page.reload();
      await region.radio('kaifeng').check();
      await page.getByRole('button', { name: say.start.all }).click();
      const main = page.getByRole('main');
      await expect(main.getByRole('alert')).toContainText(say.part.notLoaded);
      await main.getByRole('button', { name: say.region.retry }).click();
      await expect(main).toBeFocused();
    });
  });
});

test('undoing and redoing as far as it goes keeps the focus on what was pressed', async ({ app }) => {
  const { page, region } = app;
  await region.choose('kaifeng');
  const [undo, redo] = [app.history('undo'), app.history('redo')];
  await undo.press('Enter');
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();
  await expectFocus(page);
  // What is pressed in vain changes nothing.
  await page.keyboard.press('Enter');
  await expect(redo).toBeEnabled();
  await redo.press('Enter');
  await expect(redo).toBeDisabled();
  await expect(redo).toBeFocused();
  await app.history('startAnew').press('Enter');
  await expectFocus(page);
});

test('clearing a sample gives the focus to the page that is left', async ({ app }) => {
  const { page, say } = app;
  await page.getByRole('button', { name: samplesZhCN.samples.sameDay.title }).click();
  await page.getByRole('button', { name: say.sample.own }).press('Enter');
  await expect(page.getByRole('button', { name: say.sample.own })).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
});

test('answering what looks like a repetition gives the focus to the visits', async ({ app }) => {
  const { page, region, visits, say } = app;
  const heading = visits.section.getByRole('heading', { name: say.visits.title });
  await region.choose('kaifeng');
  for (let times = 0; times < 3; times += 1)
    await visits.enter({ date: '2023-05-06', level: 'tertiary', name: 'H1', total: '30' });
  await visits.section.getByRole('button', { name: say.visits.twiceKeep }).press('Enter');
  await expect(heading).toBeFocused();
  await visits.section.getByRole('button', { name: say.visits.twiceRemove }).press('Enter');
  await expect(page.getByText(say.visits.twice)).toBeHidden();
  await expect(heading).toBeFocused();
});

test('saying whether two visits of a day were at one place gives the focus to the visits', async ({
  app,
}) => {
  const { region, visits, say } = app;
  await region.choose('kaifeng');
  for (const total of ['30', '40']) await visits.enter({ date: '2023-05-06', level: 'tertiary', total });
  const yes = visits.section.getByRole('button', { name: say.visits.sameYes, exact: true });
  await yes.press('Enter');
  await expect(yes).toBeHidden();
  await expect(visits.section.getByRole('heading', { name: say.visits.title })).toBeFocused();
});

test('clearing the box of a table, and taking that back, gives the focus to the box', async ({ app }) => {
  const { page } = app;
  const table = new TablePage(app);
  await table.open();
  await table.paste([['2023-5-6', '县医院', '二级', '140']]);
  await page.getByRole('button', { name: table.words.clear, exact: true }).press('Enter');
  await expect(table.text).toBeFocused();
  await page.getByRole('button', { name: table.words.takeBack }).press('Enter');
  await expect(table.text).toHaveValue(/140/u);
  await expect(table.text).toBeFocused();
});
