import type { Draft, Visit } from './draft.ts';

/** The visit form as it was left: which visit is in it, and what was typed of each and not saved. */
export interface OpenForm {
  /** Id of the visit asked for; the form is closed where it is undefined or the draft knows no such visit. */
  readonly editing: string | undefined;
  /** By ids of this draft, and of others that undo may bring back: what belongs to this one is `typedOf`. */
  readonly unsaved: Readonly<Record<string, Visit>>;
}

export const CLOSED_FORM: OpenForm = { editing: undefined, unsaved: {} };

/** Id of the visit in the form. While there is no visit yet, the form for the first one is always open. */
export function visitInForm({ visits, next }: Draft, { editing }: OpenForm): string | undefined {
  if (visits.length === 0) return next;
  return editing === next || visits.some(({ id }) => id === editing) ? editing : undefined;
}

/**
 * The form as far as this draft goes: what was typed of its own visits and of its next one. What was typed of a visit
 * that was removed, or before everything was cleared or replaced, is no part of what is entered now. Whatever judges,
 * saves or hands over what was typed asks here.
 */
export function typedOf({ visits, next }: Draft, { editing, unsaved }: OpenForm): OpenForm {
  const known = new Set([...visits.map(({ id }) => id), next]);
  return {
    editing: editing !== undefined && known.has(editing) ? editing : undefined,
    unsaved: Object.fromEntries(Object.entries(unsaved).filter(([id]) => known.has(id))),
  };
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
