import { expect, type Locator, type Page } from '@playwright/test';
import { contrast, readColour } from '../../src/features/design/contrast.ts';

/** The colour that stands for "not fixed by the document" alone: a hue between orange and yellow. */
export async function expectAmber(mark: Locator): Promise<void> {
  const colour = await mark.evaluate((element) => getComputedStyle(element).borderLeftColor);
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9.]+/gu) ?? []).map(Number);
  const hue = (60 * (green - blue)) / (red - blue);
  expect(red > green && green > blue && hue > 30 && hue < 50, `${colour} is amber`).toBe(true);
}

interface Pair {
  readonly front: string;
  readonly ground: string;
}

/** How far colours of the page stand apart, each named by its token. */
export async function contrastsOf(page: Page, pairs: readonly Pair[]): Promise<readonly number[]> {
  const colours = await page.evaluate(
    (tokens) => {
      const style = getComputedStyle(document.documentElement);
      return tokens.map((token) => style.getPropertyValue(token));
    },
    pairs.flatMap(({ front, ground }) => [front, ground]),
  );
  return pairs.map((_, index) => {
    const [front, ground] = colours.slice(2 * index, 2 * index + 2).map(readColour);
    return front === undefined || ground === undefined ? 0 : contrast(front, ground);
  });
}
