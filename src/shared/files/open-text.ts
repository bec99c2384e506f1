import { CASE_FORMAT, type CaseProblem, type OpenPack } from '@/engine/index.ts';
import type { Draft } from '../draft/draft.ts';
import { draftOfCase } from '../draft/draft-of-case.ts';
import type { NotTaken } from '../draft/draft-of-case-not-taken.ts';
import { CLOSED_FORM, type OpenForm } from '../draft/open-form.ts';
import { DRAFT_NAME } from './draft-file.ts';
import { readDraftFile } from './read-draft-file.ts';

export type Opened =
  | {
      readonly ok: true;
      readonly draft: Draft;
      readonly form: OpenForm;
      readonly notTaken: readonly NotTaken[];
    }
  /** `newer`: a later version has written it, and nothing of it is read. */
  | { readonly ok: false; readonly newer?: true; readonly problems: readonly CaseProblem[] };

/** Finds the policy of an id, or undefined where there is none here. @throws LoadError where it cannot be loaded */
type FindPolicy = (id: string) => Promise<OpenPack | undefined>;

/** Reads the text of a file that was saved here, or of any case. @throws LoadError as `find` does */
export async function openText(text: string, find: FindPolicy): Promise<Opened> {
  const json = parsed(text);
  if (json === undefined) return refused('', 'not-json');
  const { format, policy } = (json ?? {}) as { readonly format?: unknown; readonly policy?: unknown };
  if (typeof format === 'string' && format.startsWith(DRAFT_NAME)) return openedDraft(json, find);
  if (isNewer(format)) return { ...refused('format', 'bad-format'), newer: true };
  if (format !== CASE_FORMAT) return refused('format', 'bad-format');
  const open = typeof policy === 'string' ? await find(policy) : undefined;
  const read = draftOfCase(json, () => open);
  return read.ok ? { ...read, form: CLOSED_FORM } : read;
}

async function openedDraft(json: unknown, find: FindPolicy): Promise<Opened> {
  const read = readDraftFile(json);
  if (!read.ok) return read;
  const { policy: id } = read.draft;
  const notTaken = read.leftOut.map((sentence): NotTaken => ({ code: 'migrated', path: 'format', sentence }));
  if (id === undefined || (await find(id)) !== undefined) return { ...read, notTaken };
  const draft = { ...read.draft, policy: undefined };
  return { ...read, draft, notTaken: [...notTaken, { code: 'policy', path: 'draft.policy', id }] };
}

/** Whether it is a case by its name, of a version that is not known here yet. */
function isNewer(format: unknown): boolean {
  if (typeof format !== 'string') return false;
  const [name, version = ''] = format.split('/');
  const [knownName, knownVersion] = CASE_FORMAT.split('/');
  return name === knownName && /^[0-9]+$/u.test(version) && Number(version) > Number(knownVersion);
}

const refused = (path: string, code: CaseProblem['code']): Extract<Opened, { readonly ok: false }> => ({
  ok: false,
  problems: [{ path, code }],
});

/** @returns undefined where the text is no JSON */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, '')) as unknown;
  } catch {
    return undefined;
  }
}
