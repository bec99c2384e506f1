import { expect, test } from './page/test.ts';
import { tabTo } from './page/keyboard.ts';
import { fill, startingWith } from './page/say.ts';
import { TablePage } from './page/table.ts';

test('two visits are entered and their result is read without a mouse', async ({ app }) => {
  const { page, region, person, visits, result, say } = app;
  const { form } = visits;
  const { keyboard } = page;

  await keyboard.press('Tab');
  await expect(page.getByRole('link', { name: say.page.skip })).toBeFocused();
  await expect(page.getByRole('link', { name: say.page.skip })).toBeInViewport();
  await keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  // The first of the regions, then on to the second by arrow: 宝鸡, 开封.
  await tabTo(page, region.radio('baoji'));
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await expect(region.radio('kaifeng')).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: say.start.all }));
  await keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, person.status('in-service'));
  await keyboard.press('ArrowRight');
  await expect(person.status('retired')).toBeChecked();
  await tabTo(page, person.more);

  await tabTo(page, form.date);
  await keyboard.type('20230506');
  await tabTo(page, form.level('tertiary'));
  await keyboard.press('Space');
  await tabTo(page, form.total);
  await keyboard.type('250');
  await keyboard.press('Enter');
  // 开封 第九条, retired: (250 − 50) × 60 % = 120.00; 250 − 120 = 130.00.
  await result.expectAnswer('120.00', '130.00');

  // The focus is on the answer; further on stands the button that adds the next.
  await expect(result.heading).toBeFocused();
  await tabTo(page, visits.addButton);
  await keyboard.press('Enter');
  await expect(form.root.getByRole('heading', { name: say.visit.new })).toBeFocused();
  await tabTo(page, form.date);
  await keyboard.type('2023-5-7');
  await tabTo(page, form.level('tertiary'));
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(form.level('primary')).toBeChecked();
  await tabTo(page, form.total);
  await keyboard.type('50');
  await tabTo(page, form.more);
  await keyboard.press('Space');
  await tabTo(page, form.outOfScope);
  await keyboard.type('10');
  await tabTo(page, form.saveButton);
  await keyboard.press('Space');
  // Primary: no deductible, 70 %. (50 − 10) × 70 % = 28.00.
  await result.expectAnswer('28.00', '22.00');

  // The receipt's rule is unfolded; then on through all there is, to the end of the page.
  const why = result.receipt.locator('summary').filter({ hasText: startingWith(say.receipt.eligible) });
  await tabTo(page, why);
  await keyboard.press('Enter');
  await expect(result.receipt).toContainText(fill(say.rule.eligible, { total: '50.00', eligible: '40.00' }));
  await tabTo(page, page.locator('summary').filter({ hasText: say.scope.assumptions }));
  await tabTo(page, page.locator('summary').filter({ hasText: say.account.monthly }));
});

test('removing and undoing by keyboard keeps the focus at its place', async ({ app }) => {
  const { page, region, visits, say } = app;
  await region.choose('kaifeng');
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '250' });
  await visits.enter({ date: '2023-05-07', level: 'tertiary', total: '250' });
  await visits.choose(2);
  await visits.item(2).getByRole('button').last().focus();
  await page.keyboard.press('Enter');
  await expect(visits.items).toHaveCount(1);
  await expect(visits.section.getByRole('heading', { name: say.visits.title })).toBeFocused();
  const undo = visits.removed.getByRole('button', { name: say.history.undo });
  await tabTo(page, undo);
  await page.keyboard.press('Enter');
  await expect(visits.items).toHaveCount(2);
  await expect(visits.section.getByRole('heading', { name: say.visits.title })).toBeFocused();
});

test('a table is taken, and a sample opened and cleared, without a mouse', async ({ app }) => {
  const { page, region, visits, result, say } = app;
  const { keyboard } = page;
  await tabTo(page, region.radio('baoji'));
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: say.start.all }));
  await keyboard.press('Enter');
  const paste = page.getByRole('link', { name: say.visits.paste });
  await paste.waitFor();
  await tabTo(page, paste);
  await keyboard.press('Enter');
  const table = new TablePage(app);
  await table.heading.waitFor();
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, table.text);
  await keyboard.insertText('日期\t级别\t总费用\n2023-5-6\t一级\t150');
  await tabTo(page, table.button(1));
  await keyboard.press('Enter');
  // 宝鸡 第八条: (150 − 50) × 60 % = 60.00.
  await result.expectAnswer('60.00', '90.00');
  await expect(page.getByRole('main')).toBeFocused();

  await page.goBack();
  await page.goBack();
  await page.goBack();
  const sample = page.getByRole('button', { name: new RegExp(say.sample.mark, 'u') }).first();
  await sample.waitFor();
  await tabTo(page, sample);
  await keyboard.press('Enter');
  await visits.items.nth(3).waitFor();
  await tabTo(page, page.getByRole('button', { name: say.sample.own }));
  await keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(visits.items).toHaveCount(0);
});
