import { emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { controlId } from '../visits/use-visit-field.ts';

/** So long the screen with the form may take to come up. */
const PATIENCE = 3000;
const LOOK_AGAIN = 50;

/** Brings the focus to what of the form is still to be filled in, once it stands there. */
function focusForm(since: number): void {
  const field = document.getElementById(controlId('total'));
  if (field) field.focus();
  else if (performance.now() - since < PATIENCE) setTimeout(() => focusForm(since), LOOK_AGAIN);
}

/** Opens the form of a further visit, begun with the day and the place of another one; it stands on another screen. */
export function enterMissing({
  care,
  date,
  kind,
  level,
  prescribedBy,
  name,
  designated,
  place,
}: Visit): void {
  const { draft, form, openForm, keepTyped } = draftStore.getState();
  openForm(draft.next);
  // What was typed there before is more than what is known here.
  if (form.unsaved[draft.next] === undefined)
    keepTyped({ ...emptyVisit(draft.next), care, date, kind, level, prescribedBy, name, designated, place });
  focusForm(performance.now());
}
