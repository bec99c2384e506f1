import { useEffect } from 'react';

/**
 * Takes up what the person agreed to keep on this device once the page is shown, which never waits for it. Where its file
 * cannot be loaded, what is kept stays as it is.
 */
export function useKeeping(): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      import('@/shared/keep/this-keeper.ts').then(
        ({ beginKeeping }) => beginKeeping(),
        () => undefined,
      );
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}
