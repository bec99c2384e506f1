import type { StoreApi } from 'zustand/vanilla';
import { useAdopted } from '../check-bill/adopted.ts';
import { useSlips } from '../check-bill/slip-texts.ts';
import { useRemoval } from '../elder/removed.ts';
import { useNoted } from '../elder/taken-up.ts';
import { useLookedAt } from '../looked-at.ts';
import { useLastOpened } from '../share/last-opened.ts';
import { useTakenLink } from '../share/taken-link.ts';
import { notes } from '../steps/notes.ts';
import { useTableInput } from '../table/table-input.ts';
import { useAccepted } from '../visits/accepted.ts';

interface Beside {
  readonly clear: () => void;
  /** @returns puts back what is there now */
  readonly keep: () => () => void;
}

/** What screens keep beside the draft of what was entered: each has its line here. */
const STORES: readonly Beside[] = [
  beside(useTableInput, { text: '', chosen: undefined, ticks: {}, before: undefined, problem: undefined }),
  beside(useSlips, { texts: {}, whole: false }),
  beside(useAdopted, { change: '', after: undefined }),
  beside(useLookedAt, { id: undefined, arriving: false }),
  beside(useAccepted, { ids: new Set() }),
  beside(notes, { chosen: {}, changing: undefined, begun: undefined }),
  beside(useTakenLink, { written: '' }),
  beside(useLastOpened, { opened: undefined }),
  beside(useRemoval, { latest: undefined }),
  beside(useNoted, { takenUp: undefined }),
];

/** All that was entered beside the draft: for one caller, it is nothing of the next, nor to be had back by them. */
export const besideDraft: Beside & { readonly isEntered: () => boolean } = {
  /** Whether something was typed that is nowhere else: all the rest is said of what is in the draft. */
  isEntered: () => useTableInput.getState().text.trim() !== '',
  clear: () => {
    for (const { clear } of STORES) clear();
  },
  keep: () => {
    const kept = STORES.map(({ keep }) => keep());
    return () => {
      for (const giveBack of kept) giveBack();
    };
  },
};

function beside<T extends object>(
  store: Pick<StoreApi<T>, 'getState' | 'setState'>,
  empty: Partial<T>,
): Beside {
  return {
    clear: () => store.setState(empty),
    keep: () => {
      const before = store.getState();
      return () => store.setState(before);
    },
  };
}
