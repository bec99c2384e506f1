import { useSyncExternalStore } from 'react';

/** What the settings have made of the root element; whoever reads its computed styles is asked anew when that changes. */
export function useRoot(): { readonly size: string; readonly theme: string } {
  const [size = '', theme = ''] = useSyncExternalStore(watch, shown).split(' ');
  return { size, theme };
}

/** The computed value of a token of the root element. */
export const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function shown(): string {
  const { size = '', theme = '' } = document.documentElement.dataset;
  return `${size} ${theme}`;
}

function watch(tell: () => void): () => void {
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributeFilter: ['data-size', 'data-theme'] });
  return () => observer.disconnect();
}
