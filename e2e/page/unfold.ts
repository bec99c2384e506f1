import { expect, type Page } from '@playwright/test';

/** Unfolds everything, and what comes up in it, until nothing is left closed. */
export async function unfoldAll(page: Page): Promise<void> {
  const left = await page.evaluate(async () => {
    const closed = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('details:not([open])');
    // What a fold holds comes up a moment after it is opened.
    for (let quiet = 0, round = 0; quiet < 2 && round < 50; round += 1) {
      quiet = closed().length === 0 ? quiet + 1 : 0;
      for (const details of closed()) details.open = true;
      await new Promise((done) => {
        requestAnimationFrame(() => setTimeout(done, 20));
      });
    }
    return closed().length;
  });
  expect(left).toBe(0);
}
