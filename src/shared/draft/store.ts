import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { thisYear } from '../input/today.ts';
import {
  type Draft,
  emptyDraft,
  EMPTY_OPENING,
  EMPTY_REGION,
  type OpeningDraft,
  type RegionDraft,
  type Visit,
  yearOf,
} from './draft.ts';
import { begin, change, type History, redo, undo } from './history.ts';
import { close, CLOSED_FORM, keep, type OpenForm, visitInForm } from './open-form.ts';
import { ownOnceChanged } from './own-once-changed.ts';
import { withVisit } from './with-visits.ts';

/** The person's draft, with every change undoable. It lives in memory alone. */
export interface DraftState {
  readonly draft: Draft;
  /** Beside the draft, and no part of its history. */
  readonly form: OpenForm;
  /** How often everything was cleared. */
  readonly cleared: number;
  /** How often another draft took the place of all that was entered. */
  readonly opened: number;
  /** The draft that took the place of another one last, and that one. */
  readonly replaced: { readonly former: Draft; readonly by: Draft } | undefined;
  /** How many steps back there are. */
  readonly steps: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** @param field edits of the same field one after the other are one step to undo */
  readonly edit: (changed: (draft: Draft) => Draft, field?: string) => void;
  /** The same for what belongs to the chosen region alone; nothing where none is chosen. */
  readonly editRegion: (changed: (region: RegionDraft) => RegionDraft, field?: string) => void;
  /** The same for what was used of it in the year looked at. */
  readonly editOpening: (changed: (opening: OpeningDraft) => OpeningDraft, field?: string) => void;
  /** Opens the form of a visit. */
  readonly openForm: (id: string) => void;
  /** Keeps what was typed in the open form until it is saved or given up. */
  readonly keepTyped: (visit: Visit) => void;
  readonly giveUp: (id: string) => void;
  /** Adds a visit, or replaces the one with its id, and closes its form. */
  readonly saveVisit: (visit: Visit) => void;
  readonly removeVisit: (id: string) => void;
  readonly startAnew: () => void;
  /** Puts another draft in place of all that was entered, with what was typed of it and not saved. */
  readonly openDraft: (draft: Draft, form?: OpenForm) => void;
  /** The same for another person, with a history of its own: no undoing leads back to what was there. */
  readonly handOver: (draft: Draft, form?: OpenForm) => void;
  /** The same for a while. @returns puts back what is there now, with its history and what is typed and not saved */
  readonly lend: (draft: Draft) => () => void;
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
    let history = begin(emptyDraft(year, newId()));
    const show = (next: History<Draft>, beside: Partial<DraftState> = {}): void => {
      history = next;
      set({
        draft: next.present,
        steps: next.past.length,
        canUndo: next.past.length > 0,
        canRedo: next.future.length > 0,
        ...beside,
      });
    };
    const edit = (changed: (draft: Draft) => Draft, field?: string): void =>
      show(change(history, ownOnceChanged(history.present, changed(history.present)), field));
    const editRegion: DraftState['editRegion'] = (changed, field) => {
      const { policy } = get().draft;
      if (policy === undefined) return;
      edit((draft) => {
        const region = changed(draft.regions[policy] ?? EMPTY_REGION);
        return { ...draft, regions: { ...draft.regions, [policy]: region } };
      }, field);
    };
    const editVisits = (changed: (visits: readonly Visit[]) => readonly Visit[]): void =>
      edit((draft) => ({ ...draft, visits: changed(draft.visits) }));
    return {
      draft: history.present,
      form: CLOSED_FORM,
      cleared: 0,
      opened: 0,
      replaced: undefined,
      steps: 0,
      canUndo: false,
      canRedo: false,
      edit,
      editRegion,
      editOpening: (changed, field) => {
        const lookedAt = yearOf(get().draft);
        editRegion(({ opening, ...region }) => {
          const ofYear = changed(opening[lookedAt] ?? EMPTY_OPENING);
          return { ...region, opening: { ...opening, [lookedAt]: ofYear } };
        }, field);
      },
      openForm: (id) => set(({ form }) => ({ form: { ...form, editing: id } })),
      keepTyped: (visit) => {
        const { draft, form } = get();
        if (visitInForm(draft, form) === visit.id) set({ form: keep(form, visit) });
      },
      giveUp: (id) => set(({ form }) => ({ form: close(form, id) })),
      saveVisit: (visit) => {
        edit((draft) => ({
          ...withVisit(draft, visit),
          next: draft.next === visit.id ? newId() : draft.next,
        }));
        set(({ form }) => ({ form: close(form, visit.id) }));
      },
      removeVisit: (id) => editVisits((visits) => visits.filter((visit) => visit.id !== id)),
      startAnew: () => {
        // What was typed before stays here too, for undo alone: `typedOf` is what belongs to the new draft.
        edit((draft) => emptyDraft(Number(yearOf(draft)) || year, newId()));
        set(({ cleared }) => ({ cleared: cleared + 1 }));
      },
      openDraft: (draft, { editing, unsaved } = CLOSED_FORM) => {
        const { form, opened } = get();
        const former = history.present;
        show(change(history, draft), {
          // What was typed before stays, by ids that only the former draft knows: taking this back brings it up again.
          form: { editing, unsaved: { ...form.unsaved, ...unsaved } },
          opened: opened + 1,
          replaced: { former, by: draft },
        });
      },
      handOver: (draft, form = CLOSED_FORM) => {
        show(begin(draft));
        set(({ cleared }) => ({ form, cleared: cleared + 1, replaced: undefined }));
      },
      lend: (draft) => {
        const before = history;
        const { form, handOver } = get();
        handOver(draft);
        return () => show(before, { form, cleared: get().cleared + 1 });
      },
      undo: () => show(undo(history)),
      redo: () => show(redo(history)),
    };
  });
}

/** The draft of this page. A new one stands in the current year. */
export const draftStore = createDraftStore(thisYear());

export const useDraft = <T>(selector: (state: DraftState) => T): T => useStore(draftStore, selector);
