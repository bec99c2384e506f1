import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '@/engine/index.ts';
import {
  type Draft,
  EMPTY_OPENING,
  EMPTY_REGION,
  emptyDraft,
  emptyVisit,
  type Visit,
} from '@/shared/draft/draft.ts';
import { CLOSED_FORM } from '@/shared/draft/open-form.ts';
import { emptyRequest } from '@/shared/draft/request.ts';
import { createDraftStore, draftStore } from '@/shared/draft/store.ts';
import { caseFile, settledCaseFile } from '@/shared/files/case-file.ts';
import { draftFile } from '@/shared/files/draft-file.ts';
import { fileName } from '@/shared/files/file-name.ts';
import { openText } from '@/shared/files/open-text.ts';
import { rescueFile } from '@/shared/files/rescue.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import { sameEntries } from '@/shared/files/same-entries.ts';
import { shippedPack, shippedPacks } from '../packs.ts';

const kaifeng = shippedPack('kaifeng');
const find = (id: string) => Promise.resolve(shippedPacks.get(id));

const VISIT: Visit = {
  ...emptyVisit('v'),
  date: '2023年5月6日',
  level: 'tertiary',
  name: '市中心医院',
  total: '１,２80.5 元',
};
const DRAFT: Draft = {
  ...emptyDraft(2023, 'next'),
  policy: 'kaifeng',
  contributionBase: '6000',
  statusChanges: [{ id: 's', from: '2023/6/1', status: 'retired' }],
  openingBalance: { '2023': '12' },
  visits: [VISIT],
};

async function opened(text: string) {
  const read = await openText(text, find);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
}

const unsaved = (total: string) => ({
  editing: 'next',
  unsaved: { next: { ...emptyVisit('next'), total } },
});

/** What a case cannot hold, one by one. */
const BEYOND: Readonly<Record<string, Partial<Draft>>> = {
  'a visit that cannot be read': { visits: [{ ...VISIT, date: '2023-02-30', total: '12a' }] },
  'a row without its date': { statusChanges: [{ id: 's', from: '', status: 'retired' }] },
  'a figure of another region': {
    regions: { baoji: { ...EMPTY_REGION, parameters: { averagePension: '3000' } } },
  },
  'a figure of another year': { openingBalance: { '2022': '5' } },
  'a figure that nothing rests on here': { status: 'flexible', enrolment: 'pooled-only', statusChanges: [] },
  'a year that is none': { year: '23' },
};

describe('a saved file', () => {
  it('is a case where a case can hold all that was entered, however it was typed', async () => {
    const { name, text, holds } = caseFile(DRAFT, kaifeng);
    expect([name, holds]).toEqual(['gongji-kaifeng-2023.json', 'case']);
    expect(JSON.parse(text)).toMatchObject({ format: 'gongji-case/1', claims: [{ total: '1280.5' }] });
    expect(text.split('\n').length).toBeGreaterThan(30);
    const { draft, notTaken } = await opened(text);
    expect(sameEntries(draft, DRAFT)).toBe(true);
    expect(notTaken).toEqual([]);
  });

  it.each(Object.entries(BEYOND))('is the draft as typed where there is %s', async (_, change) => {
    const draft = { ...DRAFT, ...change };
    const { name, text, holds } = caseFile(draft, kaifeng);
    expect(holds).toBe('draft');
    expect(name).toMatch(/^gongji-kaifeng(?:-2023)?-draft\.json$/u);
    const again = await opened(text);
    expect(sameEntries(again.draft, draft)).toBe(true);
    expect(again.draft.visits.map(({ id: __, ...visit }) => visit)).toEqual(
      draft.visits.map(({ id: __, ...visit }) => visit),
    );
  });

  it('is the draft while the policy is not there, or while a visit is typed and not saved', async () => {
    expect(caseFile(DRAFT, undefined).holds).toBe('draft');
    expect(caseFile(DRAFT, kaifeng, unsaved('')).holds).toBe('case');
    const { holds, text } = caseFile(DRAFT, kaifeng, unsaved('77'));
    expect(holds).toBe('draft');
    const { draft, form } = await opened(text);
    expect(form.editing).toBe(draft.next);
    expect(form.unsaved[draft.next]).toEqual({ ...emptyVisit(draft.next), total: '77' });
  });

  it('can be the case of the figures alone, unless that cannot be read', () => {
    const draft = { ...DRAFT, ...BEYOND['a figure of another region'] };
    expect(JSON.parse(settledCaseFile(draft, kaifeng)?.text ?? '')).toMatchObject({ policy: 'kaifeng' });
    expect(settledCaseFile({ ...DRAFT, year: '23' }, kaifeng)).toBeUndefined();
    expect(settledCaseFile(DRAFT, undefined)).toBeUndefined();
  });

  it('is a case with requests too, whatever is only begun', () => {
    const request = { ...emptyRequest('q', 'contribution'), payer: 'retired' as const };
    const requests = [request, emptyRequest('untouched', 'benefit-start')];
    const { holds, text } = caseFile({ ...DRAFT, requests }, kaifeng);
    expect(holds).toBe('case');
    expect(JSON.parse(text)).toMatchObject({
      requests: [{ kind: 'contribution', id: 'q', payer: 'retired' }],
    });
    const wrong = { ...request, payer: 'employer-public' as const, wage: '五千' };
    expect(caseFile({ ...DRAFT, requests: [wrong] }, kaifeng).holds).toBe('draft');
    expect(
      isUntouched({ ...emptyDraft(2023, 'next'), requests: [requests[1] ?? request] }, CLOSED_FORM),
    ).toBe(true);
    expect(isUntouched({ ...emptyDraft(2023, 'next'), requests: [request] }, CLOSED_FORM)).toBe(false);
  });

  it('is the draft while a stay has a bill that its region makes no use of', () => {
    const stay: Visit = { ...VISIT, care: 'inpatient', admitted: '2023-05-01' };
    expect(caseFile({ ...DRAFT, visits: [stay] }, kaifeng).holds).toBe('draft');
    const bare = { ...stay, total: '', name: '', level: '' as const };
    expect(caseFile({ ...DRAFT, visits: [bare] }, kaifeng).holds).toBe('case');
  });

  it('has a plain name', () => {
    expect(fileName({ ...DRAFT, policy: '../我们 市', year: '?' }, '.csv')).toBe('gongji--.csv');
    expect(fileName(emptyDraft(2023, ''), '.json')).toBe('gongji-2023.json');
  });
});

describe('a file saved after everything was cleared', () => {
  const cleared = () => {
    const store = createDraftStore(2023);
    const state = () => store.getState();
    state().openDraft(DRAFT, unsaved('77'));
    state().startAnew();
    return { state, now: () => [state().draft, state().form] as const };
  };

  it('holds nothing of what was typed before, of no visit and of no form', () => {
    const { now } = cleared();
    expect(isUntouched(...now())).toBe(true);
    const { text } = draftFile(...now());
    expect(JSON.parse(text)).toMatchObject({ form: { unsaved: {} } });
    expect(text).not.toContain('77');
  });

  it('is a standard case again, once the next caller has entered theirs', () => {
    const { state, now } = cleared();
    state().edit((draft) => ({ ...DRAFT, next: draft.next, visits: [{ ...VISIT, id: 'theirs' }] }));
    const [draft, form] = now();
    expect(caseFile(draft, kaifeng, form).holds).toBe('case');
    state().undo();
    state().undo();
    const [before, typed] = now();
    expect(caseFile(before, kaifeng, typed).holds).toBe('draft');
    expect(draftFile(before, typed).text).toContain('"77"');
  });

  it('is no more than what belongs to its draft when an older one is opened that holds more', async () => {
    const { text } = draftFile(DRAFT, unsaved('1'));
    const json = JSON.parse(text) as { form: { unsaved: Record<string, Visit> } };
    json.form.unsaved['former'] = { ...emptyVisit('former'), total: '88' };
    const { draft, form } = await opened(JSON.stringify(json));
    expect(Object.keys(form.unsaved)).toEqual([draft.next]);
  });
});

describe('a file that is opened', () => {
  const codes: readonly (readonly [keyof Visit, readonly string[]])[] = [
    ['level', DIMENSIONS.provider.filter((level) => level !== 'pharmacy')],
    ['prescribedBy', DIMENSIONS.prescribedBy.filter((prescriber) => prescriber !== 'unstated')],
    ['designated', DIMENSIONS.designated],
    ['place', DIMENSIONS.place],
  ];

  it.each(codes)('may have every %s that the engine knows, and no other', async (key, values) => {
    const visits = values.map((value, index) => ({ ...VISIT, id: `v${index}`, [key]: value }));
    const { draft } = await opened(draftFile({ ...DRAFT, visits }).text);
    expect(draft.visits.map((visit) => visit[key])).toEqual(values);
    const other = { ...DRAFT, visits: [{ ...VISIT, [key]: 'pharmacy-unstated' }] };
    expect(await openText(draftFile(other).text, find)).toMatchObject({
      problems: [{ path: `draft.visits.0.${key}`, code: 'bad-value' }],
    });
  });

  it('has every status and enrolment that the engine knows', async () => {
    const draft = {
      ...DRAFT,
      statusChanges: DIMENSIONS.status.map((status) => ({ id: `s-${status}`, from: '', status })),
      enrolmentChanges: DIMENSIONS.enrolment.map((enrolment) => ({ id: enrolment, from: '', enrolment })),
    };
    const again = (await opened(draftFile(draft).text)).draft;
    expect(again.statusChanges.map(({ status }) => status)).toEqual(DIMENSIONS.status);
    expect(again.enrolmentChanges.map(({ enrolment }) => enrolment)).toEqual(DIMENSIONS.enrolment);
  });

  it('may be older than the fields of further care: nothing was entered in them', async () => {
    const { text } = draftFile(DRAFT, unsaved('77'));
    const json = JSON.parse(text) as {
      draft: Record<string, unknown>;
      form: { unsaved: Record<string, object> };
    };
    const bare = ({ id, care, date, admitted, kind, level, prescribedBy, name, ...rest }: Visit) => {
      const { designated, place, emergency, condition, total, outOfScope, preSelfPay } = rest;
      const where = { kind, level, prescribedBy, name, designated, place };
      return { id, care, date, admitted, ...where, emergency, condition, total, outOfScope, preSelfPay };
    };
    const { requests: _, ...draft } = json.draft;
    const old = {
      ...json,
      draft: {
        ...draft,
        visits: [bare(VISIT)],
        regions: {
          kaifeng: { parameters: {}, readings: {}, opening: { '2023': { deductible: '1', limits: {} } } },
        },
      },
      form: { unsaved: { next: bare({ ...emptyVisit('next'), total: '77' }) } },
    };
    const again = await opened(JSON.stringify(old));
    expect(again.draft.visits).toEqual([{ ...VISIT, id: again.draft.visits[0]?.id }]);
    expect(again.form.unsaved[again.draft.next]).toEqual({ ...emptyVisit(again.draft.next), total: '77' });
    expect(again.draft.requests).toEqual([]);
    expect(again.draft.regions['kaifeng']).toEqual({
      ...EMPTY_REGION,
      opening: { '2023': { ...EMPTY_OPENING, deductible: '1' } },
    });
  });

  it('may have requests, with ids of this page too', async () => {
    const requests = [{ ...emptyRequest('q', 'benefit-start'), payer: 'flexible' as const, paidOn: '三月' }];
    const { draft } = await opened(draftFile({ ...DRAFT, requests }).text);
    expect(draft.requests).toEqual([{ ...requests[0], id: draft.requests[0]?.id }]);
    expect(draft.requests[0]?.id).not.toBe('q');
  });

  it('is refused where two of its rows have one id, each named at its place', async () => {
    const draft = {
      ...DRAFT,
      visits: [VISIT, { ...VISIT, total: '2' }, { ...VISIT, id: 's' }],
      next: 'v',
    };
    expect(await openText(draftFile(draft).text, find)).toEqual({
      ok: false,
      problems: ['draft.visits.1.id', 'draft.visits.2.id', 'draft.next'].map((path) => ({
        path,
        code: 'duplicate-id',
      })),
    });
  });

  it('gets ids of this page for all its rows', async () => {
    const first = await opened(draftFile(DRAFT, unsaved('1')).text);
    const second = await opened(draftFile(DRAFT, unsaved('1')).text);
    const ids = [first, second].flatMap(({ draft }) => [
      draft.next,
      ...[...draft.visits, ...draft.statusChanges].map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(6);
  });

  it('stands in place of everything with one step to take back, which brings back what was typed too', async () => {
    const store = createDraftStore(2023);
    const state = () => store.getState();
    state().edit((draft) => ({ ...draft, policy: 'baoji' }));
    state().keepTyped({ ...emptyVisit(state().draft.next), total: '9' });
    const before = state().draft;
    const { draft, form } = await opened(draftFile(DRAFT, unsaved('77')).text);
    state().openDraft(draft, form);
    expect(state().draft).toBe(draft);
    expect(state().form.unsaved[draft.next]?.total).toBe('77');
    state().undo();
    expect(state().draft).toBe(before);
    expect(state().form.unsaved[before.next]?.total).toBe('9');
    state().redo();
    expect(state().draft).toBe(draft);
  });

  it('may be of a region that is not there: all else is taken', async () => {
    const { draft, notTaken } = await opened(draftFile({ ...DRAFT, policy: 'atlantis' }).text);
    expect(draft.policy).toBeUndefined();
    expect(draft.visits).toHaveLength(1);
    expect(notTaken).toEqual([{ code: 'policy', path: 'draft.policy', id: 'atlantis' }]);
  });

  it.each([
    ['{', '', 'not-json'],
    ['', '', 'not-json'],
    ['[]', 'format', 'bad-format'],
    ['null', 'format', 'bad-format'],
    ['{"format":"gongji-result/1"}', 'format', 'bad-format'],
  ])('says of %s what it is not', async (text, path, code) => {
    expect(await openText(text, find)).toEqual({ ok: false, problems: [{ path, code }] });
  });

  it.each(['gongji-case/2', 'gongji-draft/2', 'gongji-draft/10'])(
    'of %s is of a later version, and is not read',
    async (format) => {
      expect(await openText(JSON.stringify({ format, policy: 'kaifeng', draft: DRAFT }), find)).toMatchObject(
        {
          ok: false,
          newer: true,
        },
      );
    },
  );

  it.each(['gongji-case/0', 'gongji-case/x', 'gongji-policies/2', 'gongji-case', 2])(
    'of %s is no file of ours, and of no later version',
    async (format) => {
      const read = await openText(JSON.stringify({ format }), find);
      expect(read).toEqual({ ok: false, problems: [{ path: 'format', code: 'bad-format' }] });
    },
  );

  it('says of a case and of a draft everything that is wrong, each at its path', async () => {
    const kase = JSON.parse(caseFile(DRAFT, kaifeng).text) as Record<string, unknown>;
    expect(await openText(JSON.stringify({ ...kase, policy: 'atlantis', year: 23 }), find)).toEqual({
      ok: false,
      problems: [
        { path: 'policy', code: 'unknown-policy' },
        { path: 'year', code: 'bad-year' },
      ],
    });
    const { text } = draftFile(DRAFT);
    const torn = text
      .replace('"status": "in-service",', '')
      .replace('"level": "tertiary"', '"level": "best", "stars": 5');
    expect(await openText(torn, find)).toEqual({
      ok: false,
      problems: [
        { path: 'draft.status', code: 'missing-key' },
        { path: 'draft.visits.0.level', code: 'bad-value' },
        { path: 'draft.visits.0.stars', code: 'unknown-key' },
      ],
    });
  });

  it('may begin with a mark of its encoding', async () => {
    expect((await opened(`\ufeff${caseFile(DRAFT, kaifeng).text}`)).draft.policy).toBe('kaifeng');
  });
});

describe('what is handed over when the page broke', () => {
  it('is everything entered, also what was not saved; nothing where nothing was', async () => {
    expect(rescueFile()).toBeUndefined();
    const { edit, keepTyped, draft } = draftStore.getState();
    edit((known) => ({ ...known, policy: 'kaifeng' }));
    expect(rescueFile()).toBeUndefined();
    keepTyped({ ...emptyVisit(draft.next), total: '12a' });
    const rescued = rescueFile();
    expect(rescued?.name).toMatch(/^gongji-kaifeng-[0-9]{4}-draft\.json$/u);
    const again = await opened(rescued?.text ?? '');
    expect(again.form.unsaved[again.draft.next]?.total).toBe('12a');
    draftStore.getState().startAnew();
    expect(rescueFile()).toBeUndefined();
  });
});
