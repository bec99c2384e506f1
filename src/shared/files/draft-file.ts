import type { Draft } from '../draft/draft.ts';
import { CLOSED_FORM, type OpenForm, typedOf } from '../draft/open-form.ts';
import { fileName } from './file-name.ts';

export const DRAFT_FORMAT = 'gongji-draft/1';

/** A file to be handed to the person. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** What {@link draftFile} holds. */
export const draftJson = (draft: Draft, form: OpenForm) => ({
  format: DRAFT_FORMAT,
  draft,
  form: typedOf(draft, form),
});

/**
 * Everything entered, as it was typed, wrong or not, for every region; only this page reads it. Nothing of what was
 * entered before it was cleared, removed or replaced is in it.
 */
export function draftFile(draft: Draft, form: OpenForm = CLOSED_FORM): SavedFile {
  return {
    name: fileName(draft, '-draft.json'),
    text: pretty(draftJson(draft, form)),
  };
}

export const pretty = (json: unknown): string => `${JSON.stringify(json, undefined, 2)}\n`;
