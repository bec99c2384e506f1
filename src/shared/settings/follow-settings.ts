import { settingsStore } from './settings.ts';
import { shownTheme } from './shown-theme.ts';

/** Keeps the page in the chosen size and colours, the system's wishes followed. @returns what ends it */
export function followSettings(): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const show = (): void => {
    const { size, theme, mode } = settingsStore.getState();
    const { dataset } = document.documentElement;
    dataset['size'] = size;
    dataset['mode'] = mode;
    dataset['theme'] = shownTheme(theme, { dark: dark.matches, contrast: contrast.matches });
  };
  show();
  const endings = [settingsStore.subscribe(show), onChange(dark, show), onChange(contrast, show)];
  return () => {
    for (const end of endings) end();
  };
}

/** How Safari 12 tells of changes. */
interface OldQuery {
  readonly addListener: (listener: () => void) => void;
  readonly removeListener: (listener: () => void) => void;
}

function onChange(query: MediaQueryList, listener: () => void): () => void {
  if ('addEventListener' in query) {
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  }
  const old = query as OldQuery;
  old.addListener(listener);
  return () => old.removeListener(listener);
}
