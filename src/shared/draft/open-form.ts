import type { Draft, Visit } from './draft.ts';

/** The visit form as it was left: which visit is in it, and what was typed of each and not saved. */
export interface OpenForm {
  /** Id of the visit asked for; the form is closed where it is undefined or the draft knows no such visit. */
  readonly editing: string | undefined;
  readonly unsaved: Readonly<Record<string, Visit>>;
}

export const CLOSED_FORM: OpenForm = { editing: undefined, unsaved: {} };

/** Id of the visit in the form. While there is no visit yet, the form for the first one is always open. */
export function visitInForm({ visits, next }: Draft, { editing }: OpenForm): string | undefined {
  if (visits.length === 0) return next;
  return editing === next || visits.some(({ id }) => id === editing) ? editing : undefined;
}

export const keep = (form: OpenForm, visit: Visit): OpenForm => ({
  ...form,
  unsaved: { ...form.unsaved, [visit.id]: visit },
});

/** Closes the form of a visit that was saved or given up. */
export const close = (form: OpenForm, id: string): OpenForm => {
  const { [id]: _, ...unsaved } = form.unsaved;
  return { editing: form.editing === id ? undefined : form.editing, unsaved };
};
