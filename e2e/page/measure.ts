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

/** Text that cannot be read: cut off by a box, or under other text. What shortens itself by intent does not count. */
export function unreadable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SLACK = 2;
    const problems: string[] = [];
    /** Whether text may be hidden there: for screen readers alone, or shortened with the whole of it elsewhere. */
    const byIntent = (element: Element): boolean => {
      const style = getComputedStyle(element);
      const { textOverflow, webkitLineClamp } = style;
      return (
        style.getPropertyValue('clip') !== 'auto' || textOverflow === 'ellipsis' || webkitLineClamp !== 'none'
      );
    };
    const overlays = (element: Element): boolean =>
      /sticky|fixed|absolute/u.test(getComputedStyle(element).position) || byIntent(element);
    const ancestors = (element: Element): readonly Element[] => {
      const found: Element[] = [];
      for (let each: Element | null = element; each !== null; each = each.parentElement) found.push(each);
      return found;
    };

    interface Line {
      readonly node: Node;
      readonly text: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement } = node;
      const text = (node.textContent ?? '').trim();
      if (parentElement === null || text === '' || parentElement.closest('select') !== null) continue;
      // What a closed fold holds has boxes all the same.
      if (!parentElement.checkVisibility()) continue;
      const around = ancestors(parentElement);
      if (around.some(overlays)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        if (width === 0 || height === 0) continue;
        const cutting = around.find((element) => {
          if (!/hidden|clip/u.test(getComputedStyle(element).overflow)) return false;
          const box = element.getBoundingClientRect();
          return right > box.right + SLACK || left < box.left - SLACK || bottom > box.bottom + height / 4;
        });
        if (cutting !== undefined) problems.push(`cut off by ${cutting.tagName}: ${text}`);
        if (left < -SLACK || right > document.documentElement.clientWidth + SLACK)
          problems.push(`beyond the screen: ${text}`);
        // The ink stands in the middle of the line's box; the boxes of two lines may well touch.
        lines.push({
          node,
          text,
          left: left + SLACK,
          right: right - SLACK,
          top: top + height * 0.3,
          bottom: bottom - height * 0.3,
        });
      }
    }

    lines.sort((a, b) => a.top - b.top);
    lines.forEach((line, index) => {
      for (const other of lines.slice(index + 1)) {
        if (other.top >= line.bottom) break;
        if (other.left < line.right && other.right > line.left)
          problems.push(`over each other: ${line.text} / ${other.text}`);
      }
    });
    return problems;
  });
}

/** Spaces text as WCAG 1.4.12 says a person may. Under a strict policy no style sheet can be added: each element gets it. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      element.style.setProperty('line-height', '1.5', 'important');
      element.style.setProperty('letter-spacing', '0.12em', 'important');
      element.style.setProperty('word-spacing', '0.16em', 'important');
      if (element instanceof HTMLParagraphElement)
        element.style.setProperty('margin-bottom', '2em', 'important');
    }
  });
}

/** What can be pressed and is smaller than a fingertip. Links within a sentence may be as small as it is. */
export function smallTargets(page: Page, side = 44): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll('button, summary, select, input, textarea, a');
    return [...controls].flatMap((control) => {
      if (control instanceof HTMLAnchorElement && getComputedStyle(control).display === 'inline') return [];
      const isBox = control instanceof HTMLInputElement && /radio|checkbox|file/u.test(control.type);
      const target = isBox ? (control.closest('label') ?? control) : control;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || (width >= least && height >= least)) return [];
      return [`${target.tagName} ${target.textContent}: ${width} × ${height}`];
    });
  }, side);
}
