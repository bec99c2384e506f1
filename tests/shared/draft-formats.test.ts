import { describe, expect, it } from 'vitest';
import { emptyDraft, emptyVisit } from '@/shared/draft/draft.ts';
import { CLOSED_FORM } from '@/shared/draft/open-form.ts';
import { DRAFT_FORMAT, draftJson } from '@/shared/files/draft-file.ts';
import { DRAFT_FORMATS, type DraftFormats } from '@/shared/files/draft-formats.ts';
import { readDraftFile } from '@/shared/files/read-draft-file.ts';

interface Planted {
  readonly draft: { readonly visits: readonly unknown[] };
}

const FILE = JSON.parse(
  JSON.stringify(
    draftJson({ ...emptyDraft(2023, 'n'), visits: [{ ...emptyVisit('v'), total: '320' }] }, CLOSED_FORM),
  ),
) as Planted;

/** A later version in which visits are called otherwise. */
const LATER: DraftFormats = {
  newest: 2,
  migrations: {
    1: (json) => {
      const { draft, ...rest } = json as Planted;
      const { visits, ...others } = draft;
      return { json: { ...rest, draft: { ...others, stays: visits } }, leftOut: ['planted.gone'] };
    },
  },
  read: (json) => {
    const { draft, ...rest } = json as { readonly draft: { readonly stays: unknown } };
    const { stays, ...others } = draft;
    return DRAFT_FORMATS.read({ ...rest, draft: { ...others, visits: stays } });
  },
};

describe('versions of a saved draft', () => {
  it('an older one is brought to the newest, and what that leaves out is said', () => {
    expect(readDraftFile(FILE, LATER)).toMatchObject({
      ok: true,
      leftOut: ['planted.gone'],
      draft: { visits: [{ total: '320' }] },
    });
  });

  it('of a later one nothing is read', () => {
    expect(readDraftFile({ ...FILE, format: 'gongji-draft/2' })).toEqual({
      ok: false,
      newer: true,
      problems: [{ path: 'format', code: 'bad-format' }],
    });
  });

  it.each([
    [undefined, 'missing-key'],
    ['gongji-draft/0', 'bad-format'],
    ['gongji-draft/x', 'bad-format'],
    ['gongji-case/1', 'bad-format'],
    [1, 'bad-format'],
  ])('%s is no version', (format, code) => {
    expect(readDraftFile({ ...FILE, format })).toEqual({ ok: false, problems: [{ path: 'format', code }] });
  });

  it('one that its migration fails on is refused', () => {
    const damaged = { format: DRAFT_FORMAT, draft: null, form: { unsaved: {} } };
    expect(readDraftFile(damaged, LATER)).toMatchObject({ ok: false, problems: [{ path: 'format' }] });
  });

  it('every older one has its migration', () => {
    expect(Object.keys(DRAFT_FORMATS.migrations)).toHaveLength(DRAFT_FORMATS.newest - 1);
    expect(DRAFT_FORMAT).toBe(`gongji-draft/${DRAFT_FORMATS.newest}`);
  });
});
