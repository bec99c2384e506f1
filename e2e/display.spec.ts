import type { Page } from '@playwright/test';
import { LEAST, PAIRS } from '../src/features/design/pairs.ts';
import { TEXT_SIZES } from '../src/shared/settings/settings.ts';
import { contrastsOf } from './page/colour.ts';
import { Display } from './page/display.ts';
import { longestMotion, smallTargets } from './page/measure.ts';
import { expect, test } from './page/test.ts';

const PIXELS = { normal: '18px', large: '22px', largest: '30px' } as const;

/** Every set of colours: what the person chooses, and what the system asks for meanwhile. */
const SHOWN = {
  light: { theme: 'light', colorScheme: 'dark' },
  dark: { theme: 'dark', colorScheme: 'light' },
  contrast: { theme: 'contrast', colorScheme: 'light' },
  'contrast-dark': { theme: 'contrast', colorScheme: 'dark' },
} as const;

const goTo = (page: Page, screen: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, screen);

test('three sizes of text, one press each, on every screen and in both languages', async ({ app }) => {
  const { page, say } = app;
  const display = new Display(page, say);
  const intro = page.getByText(say.page.intro);
  for (const size of TEXT_SIZES) {
    await display.choose({ size });
    await expect(intro).toHaveCSS('font-size', PIXELS[size]);
    await expect(display.size(size)).toHaveAttribute('aria-pressed', 'true');
    expect(await smallTargets(page), size).toEqual([]);
  }
  await goTo(page, '/design');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main > p').first()).toHaveCSS('font-size', PIXELS.largest);
  await goTo(page, '/');
  const english = await app.switchTo('en');
  await expect(page.getByText(english.say.page.intro)).toHaveCSS('font-size', PIXELS.largest);
  await expect(new Display(page, english.say).size('largest')).toHaveAttribute('aria-pressed', 'true');
});

test('a size that a person has set in the browser is kept @phone', async ({ app }) => {
  const { page, say } = app;
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard: 20 } });
  await expect(page.getByText(say.page.intro)).toHaveCSS('font-size', '22.5px');
});

test('colours are kept across screens and languages, and follow the system only where asked to', async ({
  app,
}) => {
  const { page, say } = app;
  const display = new Display(page, say);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => display.shown()).toMatchObject({ size: 'normal', theme: 'dark' });
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => display.shown()).toMatchObject({ size: 'normal', theme: 'light' });
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await expect.poll(() => display.shown()).toMatchObject({ size: 'normal', theme: 'contrast' });

  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await display.choose({ theme: 'dark' });
  await expect.poll(() => display.shown()).toMatchObject({ size: 'normal', theme: 'dark' });
  await goTo(page, '/all');
  await app.switchTo('en');
  expect(await display.shown()).toMatchObject({ size: 'normal', theme: 'dark' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await display.shown()).toMatchObject({ size: 'normal', theme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(paper, 'printed on light paper').toBe('rgb(248, 244, 234)');
});

test('colours that meet stand apart in every theme @phone', async ({ app }) => {
  const { page, say } = app;
  const display = new Display(page, say);
  for (const [name, { theme, colorScheme }] of Object.entries(SHOWN)) {
    await page.emulateMedia({ colorScheme });
    await display.choose({ theme });
    expect((await display.shown()).theme).toBe(name);
    const level = theme === 'contrast' ? 'high' : 'usual';
    const measured = await contrastsOf(page, PAIRS);
    const tooClose = PAIRS.filter(({ as }, index) => (measured[index] ?? 0) < LEAST[as][level]);
    expect.soft(tooClose, name).toEqual([]);
  }
});

test('nothing moves where less motion is asked for @phone', async ({ app }) => {
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await goTo(page, '/design');
  await page.locator('svg').first().waitFor();
  expect(await longestMotion(page)).toBeGreaterThan(0);
  expect(await longestMotion(page)).toBeLessThanOrEqual(200);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await longestMotion(page)).toBe(0);
});

test('every screen has one heading of the first level, and says where it is', async ({ app }) => {
  const { page, say } = app;
  await expect(page.locator('h1')).toHaveCount(1);
  await page.getByRole('link', { name: say.nav.all }).click();
  await app.region.radio('baoji').waitFor();
  await expect(page.locator('h1')).toHaveCount(1);
  const nav = page.getByRole('navigation', { name: say.nav.title });
  await expect(nav.locator('[aria-current=page]')).toHaveText(say.nav.all);
  await page.getByRole('link', { name: say.page.name }).click();
  await expect(nav.locator('[aria-current]')).toHaveCount(0);
});

test('the answer to the first visit is in sight on a phone, and nobody has to scroll to it @phone', async ({
  app,
}) => {
  const { region, visits, result } = app;
  await region.choose('kaifeng');
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '320' });
  // 开封 第九条: (320 − 50) × 50 % = 135.00.
  await result.expectAnswer('135.00', '185.00');
  await expect(result.heading).toBeInViewport({ ratio: 1 });
  for (const payer of ['fund', 'you'] as const)
    await expect(result.share(payer)).toBeInViewport({ ratio: 1 });
});

test('the head of the page leaves the screen of a phone to what it is about @phone', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 360, height: 740 });
  const head = await page.getByRole('banner').boundingBox();
  expect(head?.height).toBeLessThanOrEqual(180);
});
