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
  if (current === undefined) return cases;
  const isSame = sameAs(current);
  if (next !== undefined && isSame(next)) return cases;
  const there = cases.find(isSame);
  if (there === undefined) return [...cases, { ...current, id, name: '' }];
  // It stands for both: that the one goes on does not do away with the other.
  return there.by === current.by ? cases : cases.map((kase) => (kase === there ? unmarked(kase) : kase));
}

/** The cases without what the same editing wrote before and was set aside meanwhile. */
export const withoutEarlier = (cases: readonly KeptCase[], by: string): readonly KeptCase[] =>
  cases.filter((kase) => kase.name !== '' || kase.by !== by);

/**
 * The cases with `former` no longer set aside among them, but what was entered last again; nothing is where the person has
 * since removed it.
 */
export function takenFromAside(
  cases: readonly KeptCase[],
  former: KeptDraft | undefined,
): Pick<Kept, 'cases' | 'current'> {
  const there = former && cases.filter(sameAs(former));
  if (former === undefined || there?.length === 0) return { cases, current: undefined };
  const own = there?.find(({ name, at, by }) => name === '' && at === former.at && by === former.by);
  return { cases: cases.filter((kase) => kase !== own), current: former };
}

/** It stays as it is, whatever becomes of the editing that wrote it. */
export function unmarked({ id, name, file, at }: KeptCase): KeptCase {
  return { id, name, file, at };
}

function sameAs({ file }: KeptDraft): (other: KeptDraft) => boolean {
  const read = readDraftFile(file);
  if (read.ok) return (other) => isSaved(read.draft, read.form, [other]);
  const text = JSON.stringify(file);
  return (other) => JSON.stringify(other.file) === text;
}
