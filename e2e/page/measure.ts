import type { Page } from '@playwright/test';

/** How wide the page is where the screen is so narrow. @returns the widest elements that stick out, if any do */
export function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const screen = document.documentElement.clientWidth;
    const { scrollWidth } = document.scrollingElement ?? document.documentElement;
    if (scrollWidth <= screen) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > screen + 0.5,
    );
    return [
      `${scrollWidth} > ${screen}`,
      ...wide.slice(-4).map((element) => `${element.tagName} ${element.textContent}`),
    ];
  });
}

/** What can be pressed and is smaller than a fingertip. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SIDE = 44;
    const controls = document.querySelectorAll('button, summary, select, input, [role=alert] a');
    return [...controls].flatMap((control) => {
      const isBox = control instanceof HTMLInputElement && /radio|checkbox|file/u.test(control.type);
      const target = isBox ? (control.closest('label') ?? control) : control;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || (width >= SIDE && height >= SIDE)) return [];
      return [`${target.tagName} ${target.textContent}: ${width} × ${height}`];
    });
  });
}
