import type { CaseProblem } from '@/engine/index.ts';
import type { Draft } from '../draft/draft.ts';
import type { OpenForm } from '../draft/open-form.ts';
import { migrate } from '../migrate.ts';
import { DRAFT_NAME } from './draft-file.ts';
import { DRAFT_FORMATS, type DraftFormats } from './draft-formats.ts';

export type ReadDraft =
  | {
      readonly ok: true;
      readonly draft: Draft;
      readonly form: OpenForm;
      /** What a migration had no place for: keys of the sentences that say so. */
      readonly leftOut: readonly string[];
    }
  /** `newer`: a later version has written it, and nothing of it is read. */
  | { readonly ok: false; readonly newer?: true; readonly problems: readonly CaseProblem[] };

/** Reads what `draftFile` of this version or of an older one has written. */
export function readDraftFile(file: unknown, formats: DraftFormats = DRAFT_FORMATS): ReadDraft {
  const { format, ...json } = (file ?? {}) as { readonly format?: unknown };
  if (format === undefined) return refused('missing-key');
  const [, number] = typeof format === 'string' ? (VERSION.exec(format) ?? []) : [];
  if (number === undefined) return refused('bad-format');
  const version = Number(number);
  if (version > formats.newest) return { ...refused('bad-format'), newer: true };
  const migrated = migrate(json, version, formats.newest, formats.migrations);
  if (migrated === undefined) return refused('bad-format');
  const read = formats.read(migrated.json);
  return read.ok ? { ...read, leftOut: migrated.leftOut } : read;
}

const VERSION = new RegExp(`^${DRAFT_NAME}([1-9][0-9]*)$`, 'u');

const refused = (code: CaseProblem['code']): Extract<ReadDraft, { readonly ok: false }> => ({
  ok: false,
  problems: [{ path: 'format', code }],
});
