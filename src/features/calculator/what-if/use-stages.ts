import { useEffect, useState } from 'react';

/**
 * How many of some parts stand on the screen: one at first, then one more at a time, so that however long each takes to
 * work out, the page answers in between.
 */
export function useStages(count: number): number {
  const [shown, setShown] = useState(1);
  useEffect(() => {
    if (shown >= count) return undefined;
    const timer = setTimeout(() => setShown(shown + 1));
    return () => clearTimeout(timer);
  }, [shown, count]);
  return shown;
}
