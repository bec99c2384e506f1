import type { Page } from '@playwright/test';
import { OF_LAYOUT, violations } from './page/axe.ts';
import { Display } from './page/display.ts';
import type { Gongji } from './page/gongji.ts';
import {
  coveredFocus,
  longestMotion,
  longLines,
  oddSizes,
  overflow,
  restoreText,
  scaleText,
  smallTargets,
  spaceText,
  tightLines,
  unreadable,
} from './page/measure.ts';
import { type Combination, combinationsOf } from './page/pairwise.ts';
import { SCREENS } from './page/screens.ts';
import { expect, test } from './page/test.ts';

/** A screen is reached once, and everything that must hold of it is looked at in that one stay. */
test.describe.configure({ timeout: 90_000 });
// Some of the screens show a file that is damaged.
test.use({ network: 'on' });

const PHONE = { width: 360, height: 740 };
const TABLET = { width: 768, height: 1024 };
const NARROWEST = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 800 };
/** A desktop whose page is shown at 200 %. */
const ZOOMED = { width: DESKTOP.width / 2, height: DESKTOP.height / 2 };

/** Of what the scale of tokens.css comes to at the usual size. */
const TYPE_SIZES = [16, 18, 22, 28, 42];

async function expectRoom(page: Page, where: string): Promise<void> {
  expect.soft(await overflow(page), `sticks out: ${where}`).toEqual([]);
  expect.soft(await unreadable(page), `unreadable: ${where}`).toEqual([]);
}

async function asItIs({ page }: Gongji): Promise<void> {
  expect.soft(await violations(page), 'axe').toEqual([]);
  expect.soft(await smallTargets(page), 'targets of 44 × 44').toEqual([]);
  expect.soft(await tightLines(page), 'lines 1.3 times the text').toEqual([]);
  expect.soft(await oddSizes(page, TYPE_SIZES), 'five sizes of type').toEqual([]);
  expect.soft(await longestMotion(page), 'no movement over 200 ms').toBeLessThanOrEqual(200);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect.soft(await longestMotion(page), 'no movement where less is asked for').toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
}

/** Every set of colours but the usual one; the system asks for a light ground or a dark one. */
const THEMES = [
  { theme: 'dark', colorScheme: 'light' },
  { theme: 'contrast', colorScheme: 'light' },
  { theme: 'contrast', colorScheme: 'dark' },
] as const;

/** A theme changes nothing but colours. */
async function inEveryTheme({ page }: Gongji, display: Display): Promise<void> {
  for (const { theme, colorScheme } of THEMES) {
    await page.emulateMedia({ colorScheme });
    await display.choose({ theme });
    const found = await violations(page, ['color-contrast']);
    expect.soft(found, `axe, ${theme} where the system is ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await display.choose({ theme: 'light' });
}

async function atEverySize({ page }: Gongji, display: Display): Promise<void> {
  await page.setViewportSize(DESKTOP);
  await expectRoom(page, 'desktop');
  expect.soft(await longLines(page), 'at most 36 characters a line').toEqual([]);
  await page.setViewportSize(ZOOMED);
  await expectRoom(page, 'desktop at 200 %');
  await page.setViewportSize(TABLET);
  await expectRoom(page, 'tablet');
  await page.setViewportSize(NARROWEST);
  await expectRoom(page, '320 px');
  await spaceText(page);
  await expectRoom(page, '320 px, spaced');
  await restoreText(page);
  await page.setViewportSize(PHONE);
  await scaleText(page, 1.4);
  await expectRoom(page, 'text of a messenger, at 1.4');
  await restoreText(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expectRoom(page, 'text at 200 %');
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize(NARROWEST);
  await display.choose({ size: 'largest' });
  await expectRoom(page, '320 px, largest');
  expect.soft(await smallTargets(page, 60), 'targets of 60 × 60, largest').toEqual([]);
  expect.soft(await violations(page, OF_LAYOUT), 'axe, largest').toEqual([]);
  await display.choose({ size: 'normal' });
  await page.setViewportSize(PHONE);
  expect.soft(await coveredFocus(page), 'the focus is never under anything').toEqual([]);
}

async function combined(app: Gongji, combination: Combination): Promise<void> {
  const { page } = app;
  const { width, language, mode, theme, size } = combination;
  await page.setViewportSize(width === 'desktop' ? DESKTOP : PHONE);
  const { say } = language === app.language ? app : await app.switchTo(language);
  const display = new Display(page, say);
  await page.emulateMedia({ colorScheme: theme === 'contrast-dark' ? 'dark' : 'light' });
  await display.choose({ size, theme: theme === 'contrast-dark' ? 'contrast' : theme });
  await display.layOutFor(mode);
  expect(await display.shown()).toEqual({ size, theme, mode });
  const where = Object.values(combination).join(', ');
  expect.soft(await violations(page), `axe: ${where}`).toEqual([]);
  await expectRoom(page, where);
  expect.soft(await smallTargets(page, mode === 'elder' ? 60 : 44), `targets: ${where}`).toEqual([]);
}

const COMBINATIONS = combinationsOf(Object.keys(SCREENS));

for (const [name, reach] of Object.entries(SCREENS))
  test(`${name}: nothing for axe, and room for everything, in every theme and at every size`, async ({
    app,
  }) => {
    await reach(app);
    const display = new Display(app.page, app.say);
    await asItIs(app);
    await inEveryTheme(app, display);
    await atEverySize(app, display);
    const combination = COMBINATIONS.get(name);
    if (combination !== undefined) await combined(app, combination);
  });
