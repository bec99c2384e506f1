import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
/** Main text of 18, 22 and 30 px, where the browser's own size is the usual 16. */
export type TextSize = (typeof TEXT_SIZES)[number];

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
/** `auto` is what the system asks for. */
export type Theme = (typeof THEMES)[number];

export const MODES = ['usual', 'elder', 'hotline'] as const;
/**
 * For whom the page is laid out: `elder` has targets of 60 px and one thing on a screen; in `hotline` one caller follows
 * another, and nothing of any of them may be kept.
 */
export type Mode = (typeof MODES)[number];

export interface Settings {
  readonly size: TextSize;
  readonly theme: Theme;
  readonly mode: Mode;
}

/** How the person wants the page to look. In memory alone: nothing is stored that nobody agreed to. */
export const settingsStore = createStore<Settings>()(() => ({
  size: 'normal',
  theme: 'auto',
  mode: 'usual',
}));

export function useSettings<T>(select: (settings: Settings) => T): T {
  return useStore(settingsStore, select);
}
