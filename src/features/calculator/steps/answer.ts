import type { Condition, Enrolment, Status } from '@/engine/index.ts';
import { type Draft, emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import type { OpenForm } from '@/shared/draft/open-form.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { readDate } from '@/shared/input/date.ts';
import { comeToLookAt } from '../looked-at.ts';
import type { ChosenOfVisit } from './asking.ts';
import { noteBegun, noteChosen, notes } from './notes.ts';
import { withOnlyRegistered } from './registered.ts';

/** The visit that is being asked about: what was typed of the next one, here or in the form. */
export const typedVisit = (draft: Draft, { unsaved }: OpenForm): Visit =>
  withOnlyRegistered(unsaved[draft.next] ?? emptyVisit(draft.next), draft);

export function chooseStatus(status: Status): void {
  const { draft, edit } = draftStore.getState();
  noteChosen(draft.next, { status });
  if (draft.status !== status) edit((before) => ({ ...before, status }), 'status');
}

/** @param unsure whether it is what most have, taken since the person does not know */
export function chooseEnrolment(enrolment: Enrolment, unsure: boolean): void {
  const { draft, edit } = draftStore.getState();
  noteChosen(draft.next, { enrolment, enrolmentUnsure: unsure });
  if (draft.enrolment !== enrolment) edit((before) => ({ ...before, enrolment }), 'enrolment');
}

/** Keeps what is typed of the visit where its form keeps it, so that it stands there too. */
export function typeVisit(typed: Partial<Visit>): void {
  const { draft, form, openForm, keepTyped } = draftStore.getState();
  openForm(draft.next);
  keepTyped({ ...typedVisit(draft, form), ...typed });
}

/** The same of what most visits have, chosen all the same. */
export function chooseOfVisit(chosen: ChosenOfVisit): void {
  noteChosen(draftStore.getState().draft.next, chosen);
  typeVisit(chosen);
}

export function chooseConditions(registered: readonly Condition[]): void {
  const { draft, edit } = draftStore.getState();
  noteChosen(draft.next, { conditions: true });
  const conditions = {
    hypertension: registered.includes('hypertension'),
    diabetes: registered.includes('diabetes'),
  };
  edit((before) => ({ ...before, conditions }), 'conditions');
}

/** Adds the visit that was asked about; next to be asked about is what was begun before it was taken up again, if any. */
export function saveTypedVisit(): void {
  const { draft, form, saveVisit, edit } = draftStore.getState();
  const visit = typedVisit(draft, form);
  const { enrolmentUnsure = false } = notes.getState().chosen[draft.next] ?? {};
  saveVisit({ ...visit, date: written(visit.date), admitted: written(visit.admitted) });
  comeToLookAt(visit.id);
  const { begun } = notes.getState();
  if (begun?.before === visit.id) edit((before) => ({ ...before, next: begun.visit }));
  noteBegun(undefined);
  const { status, enrolment, next } = draftStore.getState().draft;
  noteChosen(next, { status, enrolment, enrolmentUnsure });
}

/** A day as the list has it. */
const written = (typed: string): string => readDate(typed) ?? typed;
