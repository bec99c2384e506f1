import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CaseProblem } from '@/engine/index.ts';
import type { NotTaken } from '@/shared/draft/draft-of-case-not-taken.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { useOpeningWanted } from '@/shared/draft/use-opening-wanted.ts';
import { openText } from '@/shared/files/open-text.ts';
import { asLoadError, type LoadError } from '@/shared/packs/load-error.ts';
import { useFindPolicy } from '@/shared/packs/policy.ts';
import { useWays } from '../steps/use-ways.ts';

/** How far the opening of a file has come; `file` is what the person knows it by. */
export type Opening = { readonly file: string } &
  /**
   * `changed`: something was entered or taken back while it was read, which it did not replace; `newer`: a later version
   * of the page has written it.
   */
  (
    | { readonly state: 'reading' | 'too-big' | 'unreadable' | 'changed' | 'newer' }
    | { readonly state: 'refused'; readonly problems: readonly CaseProblem[] }
    | { readonly state: 'no-policy'; readonly error: LoadError }
    | { readonly state: 'opened'; readonly notTaken: readonly NotTaken[] }
  );

export type Begin = (file: string, read: () => Promise<string> | undefined) => Promise<void>;

/**
 * Opens a text in place of all that was entered, and goes to its result; where something of it was not taken, only once
 * the person has seen that. Whatever goes wrong leaves everything as it is, and so does what comes late: when another
 * one was begun, something was changed, or the person went elsewhere. `read` gives nothing of what is too big.
 */
export function useOpening(): readonly [Opening | undefined, Begin] {
  const [opening, setOpening] = useState<Opening>();
  const [, go] = useLocation();
  const { result } = useWays();
  const find = useFindPolicy();
  const beginOpening = useOpeningWanted();
  const begin: Begin = async (file, read) => {
    const standing = beginOpening();
    // What became of one that nobody waits for any more is not told.
    const tell = (now: Opening): void => {
      if (standing() !== 'left') setOpening(now);
    };
    const reading = read();
    if (reading === undefined) {
      tell({ file, state: 'too-big' });
      return;
    }
    tell({ file, state: 'reading' });
    const text = await reading.catch(() => undefined);
    if (text === undefined) {
      tell({ file, state: 'unreadable' });
      return;
    }
    try {
      const opened = await openText(text, find);
      if (!opened.ok) {
        tell(opened.newer ? { file, state: 'newer' } : { file, state: 'refused', problems: opened.problems });
        return;
      }
      if (standing() !== 'wanted') {
        tell({ file, state: 'changed' });
        return;
      }
      draftStore.getState().openDraft(opened.draft, opened.form);
      setOpening({ file, state: 'opened', notTaken: opened.notTaken });
      if (opened.notTaken.length === 0) go(result);
    } catch (error) {
      tell({ file, state: 'no-policy', error: asLoadError(error, file) });
    }
  };
  return [opening, begin];
}
