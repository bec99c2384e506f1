/** The height of what the page holds, whatever that of its window. */
const heightOf = (element: Element): number => Math.ceil(element.getBoundingClientRect().height);

/** Tells the height of the page now, and whenever it changes. @returns what ends it */
export function watchHeight(tell: (height: number) => void): () => void {
  let told: number | undefined;
  const look = (): void => {
    const height = heightOf(document.body);
    if (height === told) return;
    told = height;
    tell(height);
  };
  look();
  const { ResizeObserver } = window as { readonly ResizeObserver?: typeof globalThis.ResizeObserver };
  if (ResizeObserver === undefined) return watchByHand(look);
  const observer = new ResizeObserver(look);
  observer.observe(document.body);
  return () => observer.disconnect();
}

/** Where the browser does not say that a size has changed: whatever may change it. */
function watchByHand(look: () => void): () => void {
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  window.addEventListener('resize', look);
  window.addEventListener('load', look);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', look);
    window.removeEventListener('load', look);
  };
}
