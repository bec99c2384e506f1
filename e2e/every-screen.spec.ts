import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './page/test.ts';
import { overflow, smallTargets } from './page/measure.ts';
import { SCREENS } from './page/screens.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @param rules all where it is not given: a colour scheme changes nothing but colours */
async function violations(page: Page, rules?: string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const found = await (rules === undefined ? axe.withTags(TAGS) : axe.withRules(rules)).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });
    for (const [name, reach] of Object.entries(SCREENS)) {
      test(`${name}: nothing for axe, nothing too small, nothing that sticks out`, async ({ app }) => {
        const { page } = app;
        await reach(app);
        expect.soft(await smallTargets(page), 'targets of 44 × 44').toEqual([]);

        await page.emulateMedia({ colorScheme: 'light' });
        expect.soft(await violations(page), 'axe').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await violations(page, ['color-contrast']), 'axe in the dark').toEqual([]);

        await page.setViewportSize({ width: 320, height: 640 });
        expect.soft(await overflow(page), '320 px').toEqual([]);
        await page.setViewportSize({ width: 360, height: 740 });
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        expect.soft(await overflow(page), 'text at 200 %, 360 px').toEqual([]);
      });
    }
  });
}
