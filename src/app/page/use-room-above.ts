import { type RefObject, useEffect } from 'react';

/** What takes the focus never comes to lie beneath an element that stays at the top of the window, while it does. */
export function useRoomAbove(of: RefObject<HTMLElement | null>, matters: boolean): void {
  useEffect(() => {
    const element = of.current;
    if (!matters || element === null || !getComputedStyle(element).position.endsWith('sticky')) return;
    const { style } = document.documentElement;
    style.scrollPaddingTop = `${Math.ceil(element.getBoundingClientRect().height) + GAP}px`;
    return () => void (style.scrollPaddingTop = '');
  }, [of, matters]);
}

const GAP = 16;
