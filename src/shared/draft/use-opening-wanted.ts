import { useEffect, useRef } from 'react';
import { createLatest } from '../latest.ts';
import type { Draft } from './draft.ts';
import { draftStore } from './store.ts';

/**
 * How an opening stands that took its time: `left` where another one was begun since, or its screen is no longer shown,
 * so that nobody waits for it; `changed` where something was entered or taken back since, which it may not replace.
 */
export type Standing = 'wanted' | 'changed' | 'left';

/** All that opens something in place of the draft, or of its region: of two, the one begun later is meant. */
const beginOpening = createLatest();

/**
 * @param replaced what the opening replaces; all that was entered, unless it says otherwise
 * @returns what is called when an opening begins, and gives back how that one stands at any time later
 */
export function useOpeningWanted(
  replaced: (draft: Draft) => unknown = (draft) => draft,
): () => () => Standing {
  const shown = useRef(false);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  return () => {
    const isLatest = beginOpening();
    const before = replaced(draftStore.getState().draft);
    return () => {
      if (!shown.current || !isLatest()) return 'left';
      return replaced(draftStore.getState().draft) === before ? 'wanted' : 'changed';
    };
  };
}
