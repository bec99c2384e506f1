const GAP = 16;

/** Leaves as much room at the top of the window as the element takes there, whenever it stays there. @returns what ends it */
export function keepRoomAbove(element: HTMLElement): () => void {
  const { style } = document.documentElement;
  const measure = (): void => {
    const stays = getComputedStyle(element).position.endsWith('sticky');
    style.scrollPaddingTop = stays ? `${Math.ceil(element.getBoundingClientRect().height) + GAP}px` : '';
  };
  measure();
  window.addEventListener('resize', measure);
  return () => {
    window.removeEventListener('resize', measure);
    style.scrollPaddingTop = '';
  };
}
