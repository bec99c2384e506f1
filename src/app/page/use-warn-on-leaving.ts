import { useEffect } from 'react';
import { isAnythingNotKept } from './not-kept.ts';

/** Has the browser ask before the page is left with something entered that is not kept. */
export function useWarnOnLeaving(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (!isAnythingNotKept()) return;
      event.preventDefault();
      // Browsers before 2024 ask for this alone.
      // oxlint-disable-next-line typescript/no-deprecated
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
}
