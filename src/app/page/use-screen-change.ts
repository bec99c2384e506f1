import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** Begins each further screen at its top, with the focus on its content, as following a link to a page would. */
export function useScreenChange(): void {
  const [location] = useLocation();
  const shown = useRef(location);
  useEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [location]);
}
