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

/**
 * What can be pressed and is smaller than a fingertip, in closed folds too. Links within a sentence may be as small as it
 * is.
 */
export function smallTargets(page: Page, side = 44): Promise<readonly string[]> {
  return page.evaluate((least) => {
    // What a closed fold holds has the boxes that it had when it was last open.
    const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const fold of closed) fold.open = true;
    const controls = document.querySelectorAll('button, summary, select, input, textarea, a');
    const small = [...controls].flatMap((control) => {
      if (control instanceof HTMLAnchorElement && getComputedStyle(control).display === 'inline') return [];
      const isBox = control instanceof HTMLInputElement && /radio|checkbox|file/u.test(control.type);
      const target = isBox ? (control.closest('label') ?? control) : control;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || (width >= least && height >= least)) return [];
      return [`${target.tagName} ${target.textContent}: ${width} × ${height}`];
    });
    for (const fold of closed) fold.open = false;
    return small;
  }, side);
}

/** Texts whose lines stand closer than 1.3 times the size of the text. */
export function tightLines(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 1.3;
    const tight = new Set<string>();
    for (const element of document.querySelectorAll('body *')) {
      const text = [...element.childNodes].find(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      if (text === undefined || !element.checkVisibility()) continue;
      // What is drawn, and letters that stand for a picture, are no lines of text.
      if (element.closest('svg, [aria-hidden=true]') !== null) continue;
      const { lineHeight, fontSize } = getComputedStyle(element);
      const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      // What the browser calls normal is its own, and no number.
      if (!(ratio >= LEAST - 0.005)) tight.add(`${lineHeight} of ${fontSize}: ${text.textContent?.trim()}`);
    }
    return [...tight];
  });
}

/** Lines of text that are longer than so many Chinese characters. */
export function longLines(page: Page, most = 36): Promise<readonly string[]> {
  return page.evaluate((characters) => {
    interface Line {
      left: number;
      right: number;
    }
    const blockOf = (element: Element): Element => {
      let block = element;
      while (block.parentElement !== null && getComputedStyle(block).display.startsWith('inline'))
        block = block.parentElement;
      return block;
    };
    const lines = new Map<Element, Map<number, Line>>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement } = node;
      if (parentElement === null || node.textContent?.trim() === '' || !parentElement.checkVisibility())
        continue;
      if (parentElement.closest('select, textarea, svg') !== null) continue;
      // A sheet is as wide as paper.
      if (parentElement.closest('[aria-labelledby=sheet-title]') !== null) continue;
      // For screen readers alone.
      if (getComputedStyle(parentElement).getPropertyValue('clip') !== 'auto') continue;
      const block = blockOf(parentElement);
      const ofBlock = lines.get(block) ?? new Map<number, Line>();
      lines.set(block, ofBlock);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top } of range.getClientRects()) {
        const line = ofBlock.get(Math.round(top)) ?? { left, right };
        ofBlock.set(Math.round(top), {
          left: Math.min(line.left, left),
          right: Math.max(line.right, right),
        });
      }
    }
    return [...lines].flatMap(([block, ofBlock]) => {
      const size = Number.parseFloat(getComputedStyle(block).fontSize);
      const longest = Math.max(...[...ofBlock.values()].map(({ left, right }) => right - left)) / size;
      // The mark that ends a line may hang out of it.
      return longest > characters + 1.5 ? [`${longest.toFixed(1)}: ${block.textContent}`] : [];
    });
  }, most);
}

/** Texts that are set in another size than these, in pixels. */
export function oddSizes(page: Page, sizes: readonly number[]): Promise<readonly string[]> {
  return page.evaluate((known) => {
    const odd: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement, textContent } = node;
      if (parentElement === null || textContent?.trim() === '' || !parentElement.checkVisibility()) continue;
      // The three letters that show the sizes of text are as large as those.
      if (parentElement.closest('[aria-hidden=true]') !== null) continue;
      const size = Math.round(Number.parseFloat(getComputedStyle(parentElement).fontSize));
      if (!known.includes(size)) odd.push(`${size}px: ${textContent}`);
    }
    return odd;
  }, sizes);
}

/** How long the longest movement on the screen takes, in milliseconds. */
export function longestMotion(page: Page): Promise<number> {
  return page.evaluate(() => {
    const inMs = (durations: string): number[] =>
      durations.split(',').map((each) => Number.parseFloat(each) * (each.trim().endsWith('ms') ? 1 : 1000));
    return Math.max(
      0,
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [...inMs(transitionDuration), ...inMs(animationDuration)];
      }),
    );
  });
}

/** What can have the focus and is covered by something else once it has it. */
export function coveredFocus(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>('button, summary, select, input, textarea, a');
    return [...controls].flatMap((control) => {
      control.focus();
      if (document.activeElement !== control) return [];
      const { left, top, width, height } = control.getBoundingClientRect();
      // A radio button or a checkbox may be drawn by its label alone.
      if (width <= 1 || height <= 1) return [];
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      if (above !== null && (control.contains(above) || above.contains(control))) return [];
      return [`under ${above?.outerHTML.slice(0, 80) ?? 'the edge'}: ${control.outerHTML.slice(0, 120)}`];
    });
  });
}

/** Sets text as large as the text size of a messenger may, whose own setting reaches every text by itself. */
export async function scaleText(page: Page, factor: number): Promise<void> {
  await page.evaluate((by) => {
    const elements = [...document.querySelectorAll<HTMLElement | SVGElement>('body, body *')];
    const sizes = elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    elements.forEach(({ style }, index) =>
      style.setProperty('font-size', `${(sizes[index] ?? 0) * by}px`, 'important'),
    );
  }, factor);
}

/** Takes back what was done to the text of every element by itself. */
export async function restoreText(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const { style } of document.querySelectorAll<HTMLElement | SVGElement>('body, body *'))
      for (const property of ['font-size', 'line-height', 'letter-spacing', 'word-spacing', 'margin-bottom'])
        style.removeProperty(property);
  });
}
