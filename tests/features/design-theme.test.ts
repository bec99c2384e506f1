import { expect, test } from 'vitest';
import { shownTheme } from '@/shared/settings/shown-theme.ts';

const PLAIN = { dark: false, contrast: false };
const DARK = { dark: true, contrast: false };
const STRONG = { dark: false, contrast: true };
const BOTH = { dark: true, contrast: true };

test('colours follow the system where the person leaves them to it', () => {
  expect([PLAIN, DARK, STRONG, BOTH].map((wish) => shownTheme('auto', wish))).toEqual([
    'light',
    'dark',
    'contrast',
    'contrast-dark',
  ]);
});

test('a choice holds whatever the system asks for; the ground of a high contrast is the system’s', () => {
  for (const wish of [PLAIN, DARK, STRONG, BOTH]) {
    expect(shownTheme('light', wish)).toBe('light');
    expect(shownTheme('dark', wish)).toBe('dark');
    expect(shownTheme('contrast', wish)).toBe(wish.dark ? 'contrast-dark' : 'contrast');
  }
});
