import { type Draft, emptyDraft } from '../draft/draft.ts';
import { type OpenForm, typedOf } from '../draft/open-form.ts';

/** Whether nothing was entered but a region and a year. */
export function isUntouched(draft: Draft, form: OpenForm): boolean {
  const { policy, year, next } = draft;
  const empty: Draft = { ...emptyDraft(0, next), policy, year };
  return (
    Object.keys(typedOf(draft, form).unsaved).length === 0 &&
    JSON.stringify({ ...empty, ...draft }) === JSON.stringify(empty)
  );
}
