import { expect, type Locator } from '@playwright/test';

/** The colour that stands for "not fixed by the document" alone: a hue between orange and yellow. */
export async function expectAmber(mark: Locator): Promise<void> {
  const colour = await mark.evaluate((element) => getComputedStyle(element).borderLeftColor);
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9.]+/gu) ?? []).map(Number);
  const hue = (60 * (green - blue)) / (red - blue);
  expect(red > green && green > blue && hue > 30 && hue < 50, `${colour} is amber`).toBe(true);
}
