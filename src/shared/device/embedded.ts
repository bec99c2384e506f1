/** Whether the page is asked to stand within another one: by `?embed` in its address, before the #. */
export const isEmbedded = (): boolean =>
  typeof location !== 'undefined' && new URLSearchParams(location.search).has('embed');

/** Whether it does stand within another one. */
export const isFramed = (): boolean => window.parent !== window;

/** The address of the page by itself, on the screen that is shown. */
export function addressAlone(): string {
  const search = new URLSearchParams(location.search);
  search.delete('embed');
  const rest = search.toString();
  return location.pathname + (rest === '' ? '' : `?${rest}`) + location.hash;
}
