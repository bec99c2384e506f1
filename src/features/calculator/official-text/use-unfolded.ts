import { type RefObject, useEffect, useState } from 'react';

/** Whether the place of an element was in sight yet, and not only folded away in something that can be unfolded. */
export function useUnfolded(place: RefObject<Element | null>): boolean {
  const [unfolded, setUnfolded] = useState(false);
  useEffect(() => {
    if (unfolded) return undefined;
    const look = (): void => setUnfolded(place.current?.closest('details:not([open])') === null);
    look();
    // It does not bubble.
    document.addEventListener('toggle', look, true);
    return () => document.removeEventListener('toggle', look, true);
  }, [place, unfolded]);
  return unfolded;
}
