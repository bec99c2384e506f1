import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Draft, emptyDraft } from '@/shared/draft/draft.ts';
import { CLOSED_FORM, type OpenForm, typedOf } from '@/shared/draft/open-form.ts';
import { draftStore, newId } from '@/shared/draft/store.ts';
import { clockTime, thisYear } from '@/shared/input/today.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import { type Held, heldStore } from '@/shared/keep/held.ts';
import { besideDraft } from './beside-draft.ts';

/** So many callers are kept beside the present one. */
export const MOST_CALLERS = 10;

/** What was entered for a caller. It holds nothing by which anybody could be found again, and is nowhere but in memory. */
export interface Caller {
  /** Rises from caller to caller. */
  readonly id: number;
  readonly draft: Draft;
  readonly form: OpenForm;
  /** Puts back what screens kept beside the draft. */
  readonly giveBackBeside: () => void;
  /** When they were put aside, `14:05`. */
  readonly at: string;
}

interface CallersState {
  /** Id of the caller whose case is in the draft. */
  readonly present: number;
  /** Those put aside, by their ids: the latest caller first. */
  readonly others: readonly Caller[];
  /** The one that the present caller took the place of, while that can be undone. */
  readonly former: number | undefined;
  /** What the person entered for themselves, while the page is the callers'. */
  readonly own: Held['own'];
  /** Puts the present caller aside and begins with nothing. @returns whether there was anything to put aside */
  readonly begin: () => boolean;
  /** The same with a case that came from elsewhere. */
  readonly take: (draft: Draft) => boolean;
  /** Brings up a caller who was put aside; the present one is put aside in turn. */
  readonly bringUp: (id: number) => void;
  /** The caller next to the present one. @returns false where there is none */
  readonly step: (by: 'earlier' | 'later') => boolean;
  readonly remove: (id: number) => void;
  /** Puts aside what is on the page, being nobody's call, and begins with the first caller. @returns whether that was not done yet */
  readonly enter: () => boolean;
  /** Forgets all of them, the present one too, and puts back what was on the page before, with its history. */
  readonly leave: () => void;
}

type Draws = Pick<ReturnType<typeof draftStore.getState>, 'draft' | 'form' | 'handOver' | 'lend'>;

/** @param now what the clock shows, `14:05` */
export function createCallersStore(store: { readonly getState: () => Draws }, now: () => string) {
  return createStore<CallersState>()((set, get) => {
    let made = 1;
    /** While the page is the callers'. */
    let giveBack: (() => void) | undefined;
    const empty = (): Draft => emptyDraft(thisYear(), newId());
    /** The callers put aside once the present one is among them, and whether they were anything but empty. */
    const withPresent = (): { readonly others: readonly Caller[]; readonly kept: boolean } => {
      const { present, others } = get();
      const { draft, form } = store.getState();
      if (isUntouched(draft, form) && !besideDraft.isEntered()) return { others, kept: false };
      const giveBackBeside = besideDraft.keep();
      const caller = { id: present, draft, form: typedOf(draft, form), giveBackBeside, at: now() };
      return { others: [...others, caller].sort((a, b) => b.id - a.id), kept: true };
    };
    const replace = (draft: Draft): boolean => {
      const { others, kept } = withPresent();
      const { present, former } = get();
      made += 1;
      store.getState().handOver(draft);
      set({ present: made, others: keptOf(others, present), former: kept ? present : former });
      return kept;
    };
    return {
      present: made,
      others: [],
      former: undefined,
      own: undefined,
      begin: () => replace(empty()),
      take: replace,
      bringUp: (id) => {
        const { others } = withPresent();
        const caller = others.find((each) => each.id === id);
        if (caller === undefined) return;
        store.getState().handOver(caller.draft, caller.form);
        set({ present: id, others: others.filter((each) => each !== caller), former: undefined });
        // Only now: the change of caller has cleared what was there.
        caller.giveBackBeside();
      },
      step: (by) => {
        const { present, others, bringUp } = get();
        const beside =
          by === 'earlier'
            ? others.find(({ id }) => id < present)
            : [...others].reverse().find(({ id }) => id > present);
        if (beside) bringUp(beside.id);
        return beside !== undefined;
      },
      remove: (id) =>
        set(({ others, former }) => ({
          others: others.filter((each) => each.id !== id),
          former: former === id ? undefined : former,
        })),
      enter: () => {
        if (giveBack) return false;
        const { draft, form } = store.getState();
        const giveBackBeside = besideDraft.keep();
        const giveBackDraft = store.getState().lend(empty());
        giveBack = () => {
          giveBackDraft();
          giveBackBeside();
        };
        made += 1;
        set({ present: made, others: [], former: undefined, own: { draft, form } });
        return true;
      },
      leave: () => {
        made += 1;
        set({ present: made, others: [], former: undefined, own: undefined });
        if (giveBack) giveBack();
        else store.getState().handOver(empty(), CLOSED_FORM);
        giveBack = undefined;
      },
    };
  });
}

/** As many as are kept: where there are more, the earliest goes, but never the one just put aside. */
function keptOf(others: readonly Caller[], justPutAside: number): readonly Caller[] {
  if (others.length <= MOST_CALLERS) return others;
  const earliest = [...others].reverse().find(({ id }) => id !== justPutAside);
  return others.filter((each) => each !== earliest);
}

/** The callers of this page. */
export const callersStore = createCallersStore(draftStore, clockTime);

callersStore.subscribe(({ present, own, others }, before) => {
  if (present !== before.present) besideDraft.clear();
  heldStore.setState({ own, others });
});

export const useCallers = <T>(select: (state: CallersState) => T): T => useStore(callersStore, select);
