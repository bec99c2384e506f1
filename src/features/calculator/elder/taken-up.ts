import { create } from 'zustand';
import type { Draft, Visit } from '@/shared/draft/draft.ts';
import { typedOf } from '@/shared/draft/open-form.ts';
import { type DraftState, draftStore, useDraft } from '@/shared/draft/store.ts';
import { lookAt } from '../looked-at.ts';
import { noteBegun, noteChanging, noteChosen, notes } from '../steps/notes.ts';
import { takeBack } from '../steps/take-back.ts';

/** A visit that is asked about once more: as it was, its place among the others, and all as it was before. */
interface TakenUp {
  readonly visit: Visit;
  readonly at: number;
  readonly before: Draft;
}

export const useNoted = create<{ readonly takenUp: TakenUp | undefined }>()(() => ({ takenUp: undefined }));

/** Has a visit asked about once more; where that was left half done before, as far as it had come. */
export function takeUp(visit: Visit): void {
  const { draft } = draftStore.getState();
  const half = changedOf(draftStore.getState(), visit);
  const chosen = notes.getState().chosen[visit.id];
  const at = draft.visits.findIndex(({ id }) => id === visit.id);
  takeBack(visit);
  if (half) {
    draftStore.getState().keepTyped(half);
    noteChosen(visit.id, { ...chosen });
  }
  useNoted.setState({ takenUp: { visit, at, before: draft } });
}

/**
 * Puts a visit back as it was, where the person left the questions before the end; what they changed of it is kept. A sample
 * is one again unless something else was changed meanwhile.
 */
export function putBack(): void {
  const { draft: now, edit, giveUp } = draftStore.getState();
  const { takenUp } = useNoted.getState();
  if (!isAway(now, takenUp)) return;
  const { visit, at, before } = takenUp;
  edit((draft) => {
    const visits = [...draft.visits.slice(0, at), visit, ...draft.visits.slice(at)];
    const all = { ...draft, visits, next: before.next };
    return isAlike(all, before) ? before : all;
  });
  if (changedOf(draftStore.getState(), visit) === undefined) giveUp(visit.id);
  noteBegun(undefined);
  noteChanging(undefined);
  lookAt(visit.id);
  useNoted.setState({ takenUp: undefined });
}

/** Whether they hold the same, be they a sample or somebody's own. */
const isAlike = (a: Draft, b: Draft): boolean =>
  JSON.stringify({ ...a, sample: undefined }) === JSON.stringify({ ...b, sample: undefined });

/** The visit that is still away from the others; undefined once it was saved, or everything cleared. */
export function useLeftUndone(): TakenUp | undefined {
  const takenUp = useNoted((state) => state.takenUp);
  return useDraft(({ draft }) => (isAway(draft, takenUp) ? takenUp : undefined));
}

const isAway = ({ next, visits }: Draft, takenUp: TakenUp | undefined): takenUp is TakenUp =>
  next === takenUp?.visit.id && !visits.some(({ id }) => id === next);

/** What was typed of a saved visit and is another than what is saved; undefined where nothing is. */
export function changedOf(
  { draft, form }: Pick<DraftState, 'draft' | 'form'>,
  visit: Visit,
): Visit | undefined {
  const typed = typedOf(draft, form).unsaved[visit.id];
  return typed && JSON.stringify(typed) !== JSON.stringify(visit) ? typed : undefined;
}
