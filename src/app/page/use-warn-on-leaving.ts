import { useEffect } from 'react';
import { draftStore } from '@/shared/draft/store.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import { keepStore } from '@/shared/keep/keep-store.ts';

/** Has the browser ask before the page is left with something entered that is not kept. */
export function useWarnOnLeaving(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      const { draft, form } = draftStore.getState();
      const isOwn = draft.sample === undefined && !isUntouched(draft, form);
      if (!isOwn || keepStore.getState().keepNow()) return;
      event.preventDefault();
      // Browsers before 2024 ask for this alone.
      // oxlint-disable-next-line typescript/no-deprecated
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
}
