import { type RefObject, useEffect } from 'react';

/** So much of it stands for all of it, which may be taller than the window. */
const ENOUGH = 0.3;

/** Calls once an element has come into sight in a window that is shown, where it `matters`. */
export function useSeen(of: RefObject<Element | null>, matters: boolean, seen: () => void): void {
  useEffect(() => {
    const element = of.current;
    if (!matters || element === null) return;
    return whenSeen(element, seen);
  }, [of, matters, seen]);
}

function whenSeen(element: Element, seen: () => void): () => void {
  let inSight = false;
  const look = (): void => {
    if (!inSight || document.visibilityState === 'hidden') return;
    end();
    seen();
  };
  const { IntersectionObserver } = window as {
    readonly IntersectionObserver?: typeof globalThis.IntersectionObserver;
  };
  const observer =
    IntersectionObserver &&
    new IntersectionObserver(
      (entries) => {
        inSight = entries.some(({ intersectionRatio }) => intersectionRatio >= ENOUGH);
        look();
      },
      { threshold: ENOUGH },
    );
  const end = (): void => {
    observer?.disconnect();
    document.removeEventListener('visibilitychange', look);
  };
  document.addEventListener('visibilitychange', look);
  if (observer) observer.observe(element);
  else {
    // A browser that cannot tell holds it in sight.
    inSight = true;
    look();
  }
  return end;
}
