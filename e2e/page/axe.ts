import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a size of text or a width of the screen can change; the rest is the same in every one. */
export const OF_LAYOUT = ['target-size', 'scrollable-region-focusable'];

/**
 * What axe finds, each with its rule; nothing is best.
 * @param rules all of WCAG 2.2 AA and of best practice where it is not given
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // To read axe into the page takes as long as a walk of it. There is one frame, and what passes is not asked for.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], reporter: 'no-passes', preload: false });
  const found = await (rules === undefined ? axe.withTags(TAGS) : axe.withRules([...rules])).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
