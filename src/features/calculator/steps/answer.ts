import type { Enrolment, Status } from '@/engine/index.ts';
import { type Draft, emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import type { OpenForm } from '@/shared/draft/open-form.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { readDate } from '@/shared/input/date.ts';
import { comeToLookAt } from '../looked-at.ts';
import { noteChosen } from './notes.ts';

/** The visit that is being asked about: what was typed of the next one, here or in the form. */
export const typedVisit = ({ next }: Draft, { unsaved }: OpenForm): Visit =>
  unsaved[next] ?? emptyVisit(next);

export function chooseStatus(status: Status): void {
  const { draft, edit } = draftStore.getState();
  noteChosen(draft.next, { status });
  if (draft.status !== status) edit((before) => ({ ...before, status }), 'status');
}

export function chooseEnrolment(enrolment: Enrolment): void {
  const { draft, edit } = draftStore.getState();
  noteChosen(draft.next, { enrolment });
  if (draft.enrolment !== enrolment) edit((before) => ({ ...before, enrolment }), 'enrolment');
}

/** Keeps what is typed of the visit where its form keeps it, so that it stands there too. */
export function typeVisit(typed: Partial<Visit>): void {
  const { draft, form, openForm, keepTyped } = draftStore.getState();
  openForm(draft.next);
  keepTyped({ ...typedVisit(draft, form), ...typed });
}

/** Adds the visit that was asked about. */
export function saveTypedVisit(): void {
  const { draft, form, saveVisit } = draftStore.getState();
  const visit = typedVisit(draft, form);
  const date = readDate(visit.date) ?? visit.date;
  saveVisit({ ...visit, date });
  comeToLookAt(visit.id);
  const { status, enrolment, next } = draftStore.getState().draft;
  noteChosen(next, { status, enrolment });
}
