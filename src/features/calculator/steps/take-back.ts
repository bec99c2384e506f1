import type { Visit } from '@/shared/draft/draft.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { noteBegun, noteChanging, noteChosen } from './notes.ts';

/**
 * Makes a visit that was entered the one that is asked about once more, with all its answers. What was typed of another
 * one meanwhile is asked about again after it.
 */
export function takeBack(visit: Visit): void {
  const { draft, form, edit, openForm, keepTyped } = draftStore.getState();
  const { care, place, emergency, pregnancy } = visit;
  noteBegun(form.unsaved[draft.next] === undefined ? undefined : { before: visit.id, visit: draft.next });
  noteChanging(undefined);
  noteChosen(visit.id, {
    status: draft.status,
    enrolment: draft.enrolment,
    care,
    place,
    emergency,
    pregnancy,
    conditions: true,
    registered: true,
    bill: care,
    basicPaid: care,
    outOfScope: care,
    paidFirst: care,
    birth: care,
    sameDay: undefined,
  });
  edit((before) => ({
    ...before,
    visits: before.visits.filter(({ id }) => id !== visit.id),
    next: visit.id,
  }));
  openForm(visit.id);
  keepTyped(visit);
}
