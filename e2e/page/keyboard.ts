import { expect, type Locator, type Page } from '@playwright/test';

const FAR = 60;

/** Goes on by the Tab key to a control, and sees at every stop where the focus is and that nothing covers it. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stops = 0; stops < FAR; stops += 1) {
    await page.keyboard.press('Tab');
    expect(await hiddenFocus(page)).toBe('');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`no way by Tab to ${String(control)}`);
}

/** @returns what is wrong with the sight of the focus; empty where nothing is */
function hiddenFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return 'nothing has the focus';
    const name = focused.outerHTML.slice(0, 120);
    const outlined = [focused, focused.nextElementSibling].some((element) => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!outlined) return `no outline: ${name}`;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    return above !== null && (focused.contains(above) || above.contains(focused)) ? '' : `covered: ${name}`;
  });
}
