import { type Draft, emptyDraft } from '../draft/draft.ts';
import { isBegun } from '../draft/request.ts';
import { type OpenForm, typedOf } from '../draft/open-form.ts';

/** Whether nothing was entered but a region, a year, and what is to be requested. */
export function isUntouched(draft: Draft, form: OpenForm): boolean {
  const { policy, year, next } = draft;
  const requests = draft.requests.filter(isBegun);
  const empty: Draft = { ...emptyDraft(0, next), policy, year };
  return (
    Object.keys(typedOf(draft, form).unsaved).length === 0 &&
    JSON.stringify({ ...empty, ...draft, requests }) === JSON.stringify(empty)
  );
}
