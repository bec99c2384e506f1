import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { isEmbedded, isFramed } from '@/shared/device/embedded.ts';
import { watchHeight } from '@/shared/device/watch-height.ts';

/** Tells the page around this one; whoever that is, what is told holds nothing of the person. */
const tell = (message: { readonly type: string; readonly height?: number }): void =>
  window.parent.postMessage(message, '*');

/**
 * Where the page stands within another one: lays it out for that, and tells the other how high it is, so that there is one
 * thing to scroll and not two, and when the screen changes, so that its top can be brought into view.
 */
export function useFrame(): void {
  const [location] = useLocation();
  const shown = useRef(location);
  useLayoutEffect(() => {
    if (isEmbedded()) document.documentElement.dataset['embed'] = '';
  }, []);
  useEffect(() => {
    if (!isEmbedded() || !isFramed()) return undefined;
    return watchHeight((height) => tell({ type: 'gongji:height', height }));
  }, []);
  useEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    if (isEmbedded() && isFramed()) tell({ type: 'gongji:screen' });
  }, [location]);
}
