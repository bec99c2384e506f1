import type { Theme } from './settings.ts';

/** What the system asks of a page. */
export interface SystemWish {
  readonly dark: boolean;
  readonly contrast: boolean;
}

/** A set of colours of tokens.css: `contrast` is black on white, `contrast-dark` white on black. */
export type ShownTheme = 'light' | 'dark' | 'contrast' | 'contrast-dark';

/** The colours that a choice comes to: which ground a high contrast has is left to the system. */
export function shownTheme(theme: Theme, { dark, contrast }: SystemWish): ShownTheme {
  const strong = theme === 'contrast' || (theme === 'auto' && contrast);
  if (strong) return dark ? 'contrast-dark' : 'contrast';
  if (theme === 'light' || theme === 'dark') return theme;
  return dark ? 'dark' : 'light';
}
