import { typedOf } from '@/shared/draft/open-form.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import type { Entered } from '@/shared/keep/entered.ts';
import { type Held, heldStore } from '@/shared/keep/held.ts';
import { keepStore } from '@/shared/keep/keep-store.ts';

/** Whether there is nothing of a person's to lose. */
export const isNothing = ({ draft, form }: Entered): boolean =>
  isUntouched(draft, form) ||
  // Of a sample, what was typed into it and not saved yet is the person's.
  (draft.sample !== undefined && Object.keys(typedOf(draft, form).unsaved).length === 0);

/** The same of what stands beside what is shown. */
export const holdsNothing = ({ own, others }: Held): boolean =>
  (own === undefined || isNothing(own)) && others.every(isNothing);

/** Whether anything on this page, shown or beside that, would be lost with it. What can be kept is, by asking. */
export function isAnythingNotKept(): boolean {
  const { keepNow, holds } = keepStore.getState();
  const { own, others } = heldStore.getState();
  const shown = draftStore.getState();
  return (
    (!isNothing(shown) && !keepNow()) ||
    (own !== undefined && !isNothing(own) && !holds(own)) ||
    !others.every(isNothing)
  );
}
