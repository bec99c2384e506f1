import { readDraftFile } from '../files/read-draft-file.ts';
import { isSaved } from './is-saved.ts';
import type { Kept, KeptCase, KeptDraft } from './kept.ts';

/**
 * The cases with what was entered last among them, where something else takes its place: once, and only where `next` is
 * not the same.
 */
export function setAside(
  { cases, current }: Kept,
  next: KeptDraft | undefined,
  id: string,
): readonly KeptCase[] {
  if (current === undefined || isAmong(current, next === undefined ? cases : [...cases, next])) return cases;
  return [...cases, { ...current, id, name: '' }];
}

function isAmong({ file }: KeptDraft, others: readonly KeptDraft[]): boolean {
  const read = readDraftFile(file);
  if (read.ok) return isSaved(read.draft, read.form, others);
  const text = JSON.stringify(file);
  return others.some((other) => JSON.stringify(other.file) === text);
}
