import type { Condition, Enrolment, Status } from '@/engine/index.ts';
import { i18n } from '@/i18n/i18n.ts';
import { type Draft, emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import type { OpenForm } from '@/shared/draft/open-form.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { readDate } from '@/shared/input/date.ts';
import { comeToLookAt } from '../looked-at.ts';
import { isMadeUp } from '../visits/institution-words.ts';
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
  const before = typedVisit(draft, form);
  const visit = { ...before, ...typed };
  keepTyped(isElsewhere(before, visit) ? { ...visit, name: '' } : visit);
}

const WHERE_AND_WHEN = ['care', 'kind', 'level', 'date'] as const satisfies readonly (keyof Visit)[];

/** Whether what the institution was called for want of a name, to tell it from others of that day, is no longer true of it. */
const isElsewhere = (before: Visit, visit: Visit): boolean =>
  visit.name !== '' &&
  WHERE_AND_WHEN.some((key) => before[key] !== visit[key]) &&
  isMadeUp(visit.name, i18n.t);

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

/**
 * Adds the visit that was asked about; next to be asked about is what was begun before it was taken up again, if any.
 * @param called names of institutions, by the ids of the visits that need one
 */
export function saveTypedVisit(called: ReadonlyMap<string, string> = new Map()): void {
  const { draft, form, saveVisit, edit } = draftStore.getState();
  const visit = withName(typedVisit(draft, form), called);
  if (draft.visits.some((each) => withName(each, called) !== each))
    edit((before) => ({ ...before, visits: before.visits.map((each) => withName(each, called)) }));
  const { enrolmentUnsure = false } = notes.getState().chosen[draft.next] ?? {};
  saveVisit({ ...visit, date: written(visit.date), admitted: written(visit.admitted) });
  comeToLookAt(visit.id);
  const { begun } = notes.getState();
  if (begun?.before === visit.id) edit((before) => ({ ...before, next: begun.visit }));
  noteBegun(undefined);
  const { status, enrolment, next } = draftStore.getState().draft;
  noteChosen(next, { status, enrolment, enrolmentUnsure });
}

function withName(visit: Visit, called: ReadonlyMap<string, string>): Visit {
  const name = called.get(visit.id) ?? visit.name;
  return name === visit.name ? visit : { ...visit, name };
}

/** A day as the list has it. */
const written = (typed: string): string => readDate(typed) ?? typed;
