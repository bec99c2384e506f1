import type { Draft } from '../draft/draft.ts';
import { CLOSED_FORM, type OpenForm, typedOf } from '../draft/open-form.ts';
import { fileName } from './file-name.ts';

/** Before the number of the version. */
export const DRAFT_NAME = 'gongji-draft/';

/** An older one needs its migration in `draft-formats.ts`. */
export const NEWEST_DRAFT = 1;

export const DRAFT_FORMAT = `${DRAFT_NAME}${NEWEST_DRAFT}`;

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
