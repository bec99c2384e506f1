import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPack } from '@/engine/index.ts';
import type { Draft } from '@/shared/draft/draft.ts';
import { type DraftOfCase, draftOfCase } from '@/shared/draft/draft-of-case.ts';
import { project } from '@/shared/draft/project.ts';
import { packJson, shippedPack, shippedPacks } from '../packs.ts';
import { anyCase } from '../properties/arbitrary-case.ts';
import type { CaseJson, ResultJson } from '../properties/case-json.ts';
import { resultOf, RUNS } from '../properties/engine.ts';

type Taken = Extract<DraftOfCase, { readonly ok: true }>;

const find = (id: string) => shippedPacks.get(id);

function taken(json: unknown, by = find): Taken {
  const read = draftOfCase(json, by);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
}

const projected = (draft: Draft) => project(draft, find(draft.policy ?? '') ?? shippedPack('kaifeng'));

/** What stays of a case when what is not taken is gone: of a stay its days. */
function without(kase: CaseJson, { notTaken }: Taken): CaseJson {
  const gone = (code: string) =>
    new Set(notTaken.filter((each) => each.code === code).map(({ path }) => path));
  const others = gone('care');
  const stays = gone('stay');
  const claims = kase.claims
    .map((claim, index) => ({ claim, path: `claims[${index}]` }))
    .filter(({ path }) => !others.has(path))
    .map(({ claim, path }) => (stays.has(path) ? bareStay(claim) : claim));
  return { ...kase, claims, requests: [] };
}

const bareStay = ({ id, care, date, admitted }: CaseJson['claims'][number]): CaseJson['claims'][number] => ({
  id,
  care,
  date,
  provider: { kind: 'hospital', level: 'ungraded' },
  total: '0',
  ...(admitted === undefined ? {} : { admitted }),
});

/** A result with its claims by their place, whatever they are called. */
const byPlace = ({ claims, ...result }: ResultJson) => ({
  ...result,
  claims: claims.map((claim, index) => ({ ...claim, id: String(index) })),
});

/** A draft without the ids of its rows. */
const bare = (draft: Draft): unknown =>
  JSON.parse(JSON.stringify(draft, (key, value: unknown) => (key === 'id' || key === 'next' ? '' : value)));

const SMALL = {
  format: 'gongji-case/1',
  policy: 'kaifeng',
  year: 2023,
  person: { status: 'retired' },
  claims: [
    {
      id: '1',
      care: 'outpatient',
      date: '2023-05-06',
      provider: { kind: 'hospital', level: 'tertiary', name: '市中心医院' },
      total: '1320.5',
    },
  ],
};

describe('the draft of a case', () => {
  it('settles to the result of the case, but for what is not taken', () => {
    fc.assert(
      fc.property(anyCase, (kase) => {
        const read = taken(kase);
        const { case: again, leftOut } = projected(read.draft);
        const [result, expected] = [again as CaseJson, without(kase, read)].map((each) =>
          byPlace(resultOf(each)),
        );
        // A figure that only another reading needs is left out of the case, and kept in the draft.
        const open = leftOut.length > 0 ? { readingsThatMatter: [] } : {};
        expect({ ...result, ...open }).toEqual({ ...expected, ...open });
      }),
      { ...RUNS, numRuns: 500 },
    );
  });

  it('leaves behind, without a word, nothing of a case', () => {
    fc.assert(
      fc.property(anyCase, (kase) => {
        const { draft, notTaken } = taken(kase);
        const count = (code: string) => notTaken.filter((each) => each.code === code).length;
        expect(draft.visits.length + count('care')).toBe(kase.claims.length);
        expect(count('request')).toBe(kase.requests.length);
        expect(new Set(notTaken.map(({ path }) => path)).size).toBe(notTaken.length);
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  it('keeps every visit and every fact on the way through a file and back', () => {
    fc.assert(
      fc.property(anyCase, (kase) => {
        const { draft } = taken(kase);
        const { case: json, leftOut } = projected(draft);
        // Where there is but one enrolment, it cannot change, and the case does not say since when it holds.
        fc.pre(leftOut.length === 0 && (kase.policy !== 'baoji' || draft.enrolmentChanges.length === 0));
        const back = taken(JSON.parse(JSON.stringify(json)));
        expect(back.notTaken).toEqual([]);
        expect(bare(back.draft)).toEqual(bare(draft));
      }),
      { ...RUNS, numRuns: 500 },
    );
  });

  it('writes amounts as the form does, and gives every row an id of its own', () => {
    const { draft } = taken({
      ...SMALL,
      person: {
        status: [
          { from: '1900-01-01', status: 'in-service' },
          { from: '2023-06-01', status: 'retired' },
        ],
        contributionBase: [
          { from: '1900-01-01', base: '6000' },
          { from: '2023-07-01', base: '6500' },
        ],
        enrolment: [{ from: '2022-01-01', enrolment: 'pooled-only' }],
        arrears: [{ from: '2023-02-01', until: '2023-02-28' }],
        conditions: ['diabetes'],
        openingBalance: '0.5',
      },
      opening: { limits: { 'month:2023-05': '50' } },
      payFromAccount: true,
    });
    expect(draft).toMatchObject({
      policy: 'kaifeng',
      sample: undefined,
      year: '2023',
      status: 'in-service',
      statusFrom: '',
      statusChanges: [{ from: '2023-06-01', status: 'retired' }],
      enrolment: 'combined',
      enrolmentChanges: [{ from: '2022-01-01', enrolment: 'pooled-only' }],
      contributionBase: '6,000.00',
      baseChanges: [{ from: '2023-07-01', base: '6,500.00' }],
      arrears: [{ from: '2023-02-01', until: '2023-02-28', repaidOn: '' }],
      conditions: { hypertension: false, diabetes: true },
      openingBalance: { '2023': '0.50' },
      payFromAccount: true,
      visits: [{ care: 'outpatient', level: 'tertiary', name: '市中心医院', total: '1,320.50' }],
      regions: { kaifeng: { opening: { '2023': { limits: { 'month:2023-05': '50.00' } } } } },
    });
    const rows = [
      draft.statusChanges,
      draft.enrolmentChanges,
      draft.baseChanges,
      draft.arrears,
      draft.visits,
    ];
    const ids = [draft.next, ...rows.flat().map(({ id }) => id)];
    expect(new Set(ids).size).toBe(6);
  });

  it('names what it has no field for', () => {
    const [visit] = SMALL.claims;
    const claims = [
      { ...visit, id: 'a', provider: { kind: 'hospital', level: 'tertiary', name: ' 甲 ' } },
      { ...visit, id: 'b', care: 'negotiated-drug', basicPaid: '10' },
      { ...visit, id: 'c', care: 'inpatient', admitted: '2023-05-01' },
      {
        id: 'd',
        care: 'inpatient',
        date: '2023-06-06',
        admitted: '2023-06-01',
        total: '0',
        provider: { kind: 'hospital', level: 'ungraded' },
      },
    ];
    const requests = [{ kind: 'contribution', id: 'r', payer: 'retired' }];
    expect(taken({ ...SMALL, claims, requests }).notTaken).toEqual([
      { code: 'name', path: 'claims[0].provider.name', number: 1, name: ' 甲 ' },
      { code: 'care', path: 'claims[1]', number: 2, date: '2023-05-06', care: 'negotiated-drug' },
      { code: 'stay', path: 'claims[2]', number: 3, date: '2023-05-06' },
      { code: 'request', path: 'requests[0]', kind: 'contribution', id: 'r' },
    ]);
  });

  it('takes class B items as what is paid first on them, and lists diseases it has no field for', () => {
    const pack = packJson('kaifeng');
    const coverages = pack['coverages'] as { classBShare?: object }[];
    for (const coverage of coverages) coverage.classBShare = { is: '0.1', cite: '9' };
    pack['diseases'] = [{ id: '27', name: { 'zh-CN': '病', en: 'disease' }, cite: '9' }];
    const opened = openPack(pack);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const claims = SMALL.claims.map((claim) => ({ ...claim, classB: '100.05' }));
    const kase = { ...SMALL, person: { status: 'retired', specialDiseases: ['27'] }, claims };
    const { draft, notTaken } = taken(kase, () => opened.value);
    // 100.05 × 10 % = 10.005, rounded half up
    expect(draft.visits[0]?.preSelfPay).toBe('10.01');
    expect(notTaken).toEqual([
      { code: 'class-b', path: 'claims[0].classB', number: 1, amount: '10.01' },
      { code: 'diseases', path: 'person.specialDiseases', diseases: ['27'] },
    ]);
  });

  it('says everything that is wrong, each at its path', () => {
    const claims = [...SMALL.claims, { ...SMALL.claims[0], id: '2', date: '2023-02-30', total: 12 }];
    expect(draftOfCase({ ...SMALL, claims, extra: 1 }, find)).toEqual({
      ok: false,
      problems: [
        { path: 'extra', code: 'unknown-key' },
        { path: 'claims[1].date', code: 'bad-date' },
        { path: 'claims[1].total', code: 'bad-amount' },
      ],
    });
    expect(draftOfCase({ ...SMALL, policy: 'atlantis' }, find)).toEqual({
      ok: false,
      problems: [{ path: 'policy', code: 'unknown-policy' }],
    });
    expect(draftOfCase([], find)).toEqual({ ok: false, problems: [{ path: '', code: 'not-an-object' }] });
  });
});
