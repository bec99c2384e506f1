import { visitInForm } from '@/shared/draft/open-form.ts';
import { useDraft } from '@/shared/draft/store.ts';

/** Whether something of a visit was typed in the form that stands open, and not saved. */
export const useUnsavedVisit = (): boolean =>
  useDraft(({ draft, form }) => {
    const id = visitInForm(draft, form);
    return id !== undefined && form.unsaved[id] !== undefined;
  });
