import { type OpenPack, readCase } from '@/engine/index.ts';
import { type Draft, emptyVisit } from '../draft/draft.ts';
import { draftOfCase } from '../draft/draft-of-case.ts';
import { CLOSED_FORM, type OpenForm, typedOf } from '../draft/open-form.ts';
import { project } from '../draft/project.ts';
import { draftFile, pretty, type SavedFile } from './draft-file.ts';
import { fileName } from './file-name.ts';
import { sameEntries } from './same-entries.ts';

interface CaseFile extends SavedFile {
  readonly holds: 'case' | 'draft';
}

/**
 * What was entered, as a file that can be opened again with nothing lost: a case (docs/case-format.md), which any tool
 * of ours reads, where a case can hold all of it; otherwise the draft as it was typed, since a case has no place for
 * what cannot be read yet, for another region's figures, or for what is not saved.
 * @param open the policy of the draft's region; undefined where it is not there
 */
export function caseFile(draft: Draft, open: OpenPack | undefined, form: OpenForm = CLOSED_FORM): CaseFile {
  const json = open && !holdsUnsaved(draft, form) ? wholeCase(draft, open) : undefined;
  if (json === undefined) return { holds: 'draft', ...draftFile(draft, form) };
  return { holds: 'case', ...named(draft, json) };
}

/** The case that the figures are settled from, whatever it leaves out; undefined where it cannot be read. */
export function settledCaseFile(draft: Draft, open: OpenPack | undefined): SavedFile | undefined {
  if (open === undefined) return undefined;
  const json = project(draft, open).case;
  return readCase(json, () => open).ok ? named(draft, json) : undefined;
}

const named = (draft: Draft, json: unknown): SavedFile => ({
  name: fileName(draft, '.json'),
  text: pretty(json),
});

function wholeCase(draft: Draft, open: OpenPack): unknown {
  const json = project(draft, open).case;
  const again = draftOfCase(json, () => open);
  return again.ok && sameEntries(draft, again.draft) ? json : undefined;
}

function holdsUnsaved(draft: Draft, form: OpenForm): boolean {
  return Object.entries(typedOf(draft, form).unsaved).some(([id, typed]) => {
    const saved = draft.visits.find((visit) => visit.id === id) ?? emptyVisit(id);
    return JSON.stringify({ ...saved, ...typed }) !== JSON.stringify(saved);
  });
}
