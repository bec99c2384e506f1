import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './page/test.ts';
import { Display } from './page/display.ts';
import type { Gongji } from './page/gongji.ts';
import { overflow, smallTargets } from './page/measure.ts';
import { SCREENS } from './page/screens.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A screen is walked by axe four times. */
test.describe.configure({ timeout: 90_000 });

/** @param rules all where it is not given: a colour scheme changes nothing but colours */
async function violations(page: Page, rules?: string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const found = await (rules === undefined ? axe.withTags(TAGS) : axe.withRules(rules)).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Every set of colours but the usual one; the system asks for a light ground or a dark one. */
const THEMES = [
  { theme: 'dark', colorScheme: 'light' },
  { theme: 'contrast', colorScheme: 'light' },
  { theme: 'contrast', colorScheme: 'dark' },
] as const;

/** A colour is the same in every language and at every width. */
async function inEveryTheme({ page, say }: Gongji): Promise<void> {
  const display = new Display(page, say);
  for (const { theme, colorScheme } of THEMES) {
    await page.emulateMedia({ colorScheme });
    await display.choose({ theme });
    const found = await violations(page, ['color-contrast']);
    expect.soft(found, `axe, ${theme} where the system is ${colorScheme}`).toEqual([]);
  }
}

for (const language of ['zh-CN', 'en'] as const) {
  // What a language changes is shown by the narrower screen.
  test.describe(language === 'en' ? 'en @phone' : language, () => {
    test.use({ language });
    for (const [name, reach] of Object.entries(SCREENS)) {
      test(`${name}: nothing for axe, nothing too small, nothing that sticks out`, async ({ app }, info) => {
        const { page } = app;
        await reach(app);
        expect.soft(await smallTargets(page), 'targets of 44 × 44').toEqual([]);
        expect.soft(await violations(page), 'axe').toEqual([]);
        if (language === 'zh-CN' && info.project.name === 'phone') await inEveryTheme(app);
        await page.setViewportSize({ width: 320, height: 640 });
        expect.soft(await overflow(page), '320 px').toEqual([]);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        await page.setViewportSize({ width: 360, height: 740 });
        expect.soft(await overflow(page), 'text at 200 %, 360 px').toEqual([]);
      });
    }
  });
}
