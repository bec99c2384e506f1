import { readFile } from 'node:fs/promises';
import { Files } from './page/files.ts';
import { Steps } from './page/steps.ts';
import { expect, test } from './page/test.ts';

const CALCULATOR = '**/assets/Calculator-*.js';

test.use({ forgives: /planted/u });

test('a page that breaks hands over what was entered as a file, half typed or not', async ({ app }) => {
  const { page, region, visits, say } = app;
  // A bug in the one screen that everything stands on.
  await page.route(CALCULATOR, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: "export function Calculator() { throw new Error('planted'); }",
    }),
  );
  await page.reload();
  await region.radio('baoji').check();
  const steps = new Steps(app);
  await steps.begin();
  await steps.answer('status', { status: 'retired', where: 'primary', date: '', total: '' });
  await steps.answer('where', { status: 'retired', where: 'primary', date: '', total: '' });
  await steps.total.fill('12..5');
  await steps.toAll.click();

  await expect(page.getByRole('heading', { name: say.page.broken })).toBeVisible();
  const text = page.getByLabel(say.page.rescueFile);
  await expect(text).toHaveValue(/12\.\.5/u);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: say.page.rescueSave }).click(),
  ]);
  const saved = await readFile(await download.path(), 'utf8');

  await page.unroute(CALCULATOR);
  await page.goto('');
  await page.reload();
  const files = new Files(app);
  await files.visit();
  await files.choose(download.suggestedFilename(), saved);
  await expect(visits.form.total).toHaveValue('12..5');
  await expect(visits.form.level('primary')).toBeChecked();
  await expect(app.person.status('retired')).toBeChecked();
});
