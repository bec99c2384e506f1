import { draftStore } from '../draft/store.ts';
import { draftFile, type SavedFile } from './draft-file.ts';
import { isUntouched } from './untouched.ts';

/**
 * Everything entered on this page as a file that the page opens again, made without any policy: for when the page broke.
 * undefined where nothing was entered.
 */
export function rescueFile(): SavedFile | undefined {
  const { draft, form } = draftStore.getState();
  return isUntouched(draft, form) ? undefined : draftFile(draft, form);
}
