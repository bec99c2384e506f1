import type { Draft } from '../draft/draft.ts';
import { type OpenForm, typedOf } from '../draft/open-form.ts';
import { readDraftFile } from '../files/read-draft-file.ts';
import { sameEntries } from '../files/same-entries.ts';
import type { KeptDraft } from './kept.ts';

/** Whether all that is entered, with what was typed and not saved, is in one of those kept. */
export function isSaved(draft: Draft, form: OpenForm, among: readonly KeptDraft[]): boolean {
  const typed = typedIn(draft, form);
  return among.some(({ file }) => {
    const saved = readDraftFile(file);
    return saved.ok && sameEntries(saved.draft, draft) && typedIn(saved.draft, saved.form) === typed;
  });
}

/** What was typed in forms, whatever the ids of their visits. */
const typedIn = (draft: Draft, form: OpenForm): string =>
  JSON.stringify(Object.values(typedOf(draft, form).unsaved).map((visit) => ({ ...visit, id: '' })));
