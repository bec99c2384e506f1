import { expect, test } from './page/test.ts';
import { regionName } from './page/packs.ts';
import { Person } from './page/person.ts';
import { UseOfAccount } from './page/use.ts';

/* 开封, 汴政办〔2022〕33号; 十堰, 十政办发〔2022〕61号 */
test('whether the account may pay, asked until nothing can change the answer', async ({ app }) => {
  const { page, say } = app;
  await app.region.radio('kaifeng').check();
  await page.getByRole('main').getByRole('link', { name: say.nav.use }).click();
  const use = new UseOfAccount(app);
  const { people, places } = use.say;
  await use.expectQuestion(use.say.forWhatQuestion);
  await expect(use.main).toBeFocused();

  // 第十七条: fitness never, whoever it is for.
  await use.choose(use.say.for.fitness);
  await use.expectAnswer('no', '第十七条');
  await use.main.getByRole('link', { name: use.say.another }).click();

  // Drugs for the parents at a designated pharmacy: yes. Each answer stands at an address of its own.
  await use.choose(use.say.for.drugs);
  await use.expectQuestion(use.say.whoseQuestion);
  await use.choose(people.parents);
  await use.expectQuestion(use.say.atQuestion);
  await use.choose(places.pharmacy);
  await use.expectAnswer('yes', '第十七条');
  expect(new URL(page.url()).hash).toBe('#/account-use/kaifeng/drugs/parents/designated-pharmacy');

  // For somebody else nothing is said, wherever it is: the place stays as it was answered.
  await use.change(use.say.whose);
  await use.expectQuestion(use.say.whoseQuestion);
  await use.choose(people.others);
  await use.expectAnswer('notStated', '12393');

  await page.goBack();
  await page.goBack();
  await use.expectAnswer('yes', '第十七条');
});

test('a link names its region and leaves what was entered as it is', async ({ app }) => {
  const { page, region, say } = app;
  await region.choose('kaifeng');
  const use = new UseOfAccount(app);
  // 十堰 第十二条（三）: premiums of residents' insurance for the family are being explored.
  await use.follow('/shiyan/premium-residents/spouse');
  await use.expectAnswer('notYet', '第十二条（三）');
  await expect(use.main).toContainText(regionName('kaifeng', 'zh-CN'));

  // 第十七条: there it may be paid.
  await use.main
    .getByRole('navigation', { name: use.say.switch })
    .getByRole('link', { name: regionName('kaifeng', 'zh-CN') })
    .click();
  await use.expectAnswer('yes', '第十七条');

  await page.getByRole('link', { name: say.nav.all, exact: true }).click();
  await new Person(page, say).unfold();
  await expect(region.radio('kaifeng')).toBeChecked();
});

test('a link to a region that is not there says so, and offers the others', async ({ app }) => {
  const use = new UseOfAccount(app);
  await use.follow('/atlantis/drugs');
  await expect(use.main).toContainText(use.say.unknown);
  await use.main.getByRole('link', { name: regionName('baoji', 'zh-CN') }).click();
  await use.expectQuestion(use.say.whoseQuestion);
});

test('all answers of a region, and what becomes of the balance', async ({ app }) => {
  const use = new UseOfAccount(app);
  await use.follow('/sichuan-provincial');
  await use.main.locator('summary').filter({ hasText: use.say.all }).click();
  const row = (name: string) => use.main.getByRole('row', { name }).first();
  // 第六条: not for fitness. 第五条（三）: long-term care insurance for oneself and the family.
  await expect(use.main.getByRole('table')).toContainText(use.say.for.wellness);
  await expect(row(use.say.anybody)).toBeVisible();
  await use.main.locator('summary').filter({ hasText: use.say.keeping }).click();
  // 第八条: what is left is kept.
  await expect(use.main.getByRole('listitem').filter({ hasText: use.say.topics.carryOver })).toContainText(
    '第八条',
  );
});

test.describe('English', () => {
  test.use({ language: 'en' });
  test('定西: nothing is said of what the account may pay', async ({ app }) => {
    const use = new UseOfAccount(app);
    await use.follow('/dingxi/eligible-share');
    // Who it is for makes no difference there: only the place is asked.
    await use.expectQuestion(use.say.atQuestion);
    await use.choose(use.say.places.pharmacy);
    await use.expectAnswer('notStated', 'Article 21');
  });
});
