import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Draft, emptyDraft, EMPTY_REGION, type RegionDraft, type Visit } from './draft.ts';
import { begin, change, type History, redo, undo } from './history.ts';

/** The person's draft, with every change undoable. It lives in memory alone. */
export interface DraftState {
  readonly draft: Draft;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** @param field edits of the same field one after the other are one step to undo */
  readonly edit: (changed: (draft: Draft) => Draft, field?: string) => void;
  /** The same for what belongs to the chosen region alone; nothing where none is chosen. */
  readonly editRegion: (changed: (region: RegionDraft) => RegionDraft, field?: string) => void;
  /** Adds a visit, or replaces the one with its id. */
  readonly saveVisit: (visit: Visit) => void;
  /** Puts a copy after a visit. @returns the id of the copy */
  readonly copyVisit: (id: string) => string;
  readonly removeVisit: (id: string) => void;
  readonly startAnew: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

let made = 0;

/** An id for a row: unique on this page, and never used again. */
export function newId(): string {
  made += 1;
  return `r${made}`;
}

export function createDraftStore(year: number) {
  return createStore<DraftState>()((set, get) => {
    let history = begin(emptyDraft(year));
    const show = (next: History<Draft>): void => {
      history = next;
      set({ draft: next.present, canUndo: next.past.length > 0, canRedo: next.future.length > 0 });
    };
    const edit = (changed: (draft: Draft) => Draft, field?: string): void =>
      show(change(history, changed(history.present), field));
    const editVisits = (changed: (visits: readonly Visit[]) => readonly Visit[]): void =>
      edit((draft) => ({ ...draft, visits: changed(draft.visits) }));
    return {
      draft: history.present,
      canUndo: false,
      canRedo: false,
      edit,
      editRegion: (changed, field) => {
        const { policy } = get().draft;
        if (policy === undefined) return;
        edit((draft) => {
          const region = changed(draft.regions[policy] ?? EMPTY_REGION);
          return { ...draft, regions: { ...draft.regions, [policy]: region } };
        }, field);
      },
      saveVisit: (visit) =>
        editVisits((visits) =>
          visits.some(({ id }) => id === visit.id)
            ? visits.map((known) => (known.id === visit.id ? visit : known))
            : [...visits, visit],
        ),
      copyVisit: (id) => {
        const copy = newId();
        editVisits((visits) =>
          visits.flatMap((visit) => (visit.id === id ? [visit, { ...visit, id: copy }] : [visit])),
        );
        return copy;
      },
      removeVisit: (id) => editVisits((visits) => visits.filter((visit) => visit.id !== id)),
      startAnew: () => edit((draft) => emptyDraft(Number(draft.year) || year)),
      undo: () => show(undo(history)),
      redo: () => show(redo(history)),
    };
  });
}

/** The draft of this page. A new one stands in the current year. */
export const draftStore = createDraftStore(new Date().getFullYear());

export const useDraft = <T>(selector: (state: DraftState) => T): T => useStore(draftStore, selector);
