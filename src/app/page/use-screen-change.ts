import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { focusMain } from '@/shared/ui/focus-main.ts';

/**
 * Begins each further screen at its top, with the focus on its content, as following a link to a page would. Where the
 * screen is still on its way the focus waits in its place: see `LoadedScreen`.
 */
export function useScreenChange(): void {
  const [location] = useLocation();
  const shown = useRef(location);
  useEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    window.scrollTo(0, 0);
    focusMain();
  }, [location]);
}
