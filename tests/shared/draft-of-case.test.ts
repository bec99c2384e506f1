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

/** The case without what does not count: of a stay the region has no terms for, all but its days. */
function without(kase: CaseJson, { notTaken }: Taken): CaseJson {
  const stays = new Set(notTaken.filter(({ code }) => code === 'stay').map(({ path }) => path));
  const claims = kase.claims.map((claim, index) => (stays.has(`claims[${index}]`) ? bareStay(claim) : claim));
  return { ...kase, claims };
}

const bareStay = ({ id, care, date, admitted }: CaseJson['claims'][number]): CaseJson['claims'][number] => ({
  id,
  care,
  date,
  provider: { kind: 'hospital', level: 'ungraded' },
  total: '0',
  ...(admitted === undefined ? {} : { admitted }),
});

/** A result with its claims and requests by their place, whatever they are called. */
const byPlace = ({ claims, requests, ...result }: ResultJson) => ({
  ...result,
  claims: claims.map((claim, index) => ({ ...claim, id: String(index) })),
  requests: requests.map((request, index) => ({ ...request, id: String(index) })),
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

  it('holds every claim and every request of a case', () => {
    fc.assert(
      fc.property(anyCase, (kase) => {
        const { draft, notTaken } = taken(kase);
        expect(draft.visits.map(({ care }) => care)).toEqual(kase.claims.map(({ care }) => care));
        expect(draft.requests).toHaveLength(kase.requests.length);
        expect(new Set(notTaken.map(({ path }) => path)).size).toBe(notTaken.length);
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  it('keeps every visit and every fact on the way through a file and back', () => {
    fc.assert(
      fc.property(anyCase, (kase) => {
        const { draft, notTaken } = taken(kase);
        // The draft keeps of a stay what the case it makes leaves out.
        fc.pre(notTaken.length === 0);
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

  it('names what does not count', () => {
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
    expect(taken({ ...SMALL, claims }).notTaken).toEqual([
      { code: 'name', path: 'claims[0].provider.name', number: 1, name: ' 甲 ' },
      { code: 'stay', path: 'claims[2]', number: 3, date: '2023-05-06' },
    ]);
  });

  it('takes over care of every kind with all that belongs to it', () => {
    const [visit] = SMALL.claims;
    const own = {
      'special-disease': { disease: '27' },
      'negotiated-drug': { basicPaid: '10.5' },
      'emergency-death': { emergency: true },
      delivery: { admitted: '2023-05-01', birth: { kind: 'cesarean', babies: 2 }, beneficiary: 'spouse' },
      prenatal: { pregnancy: '' },
      'family-planning': { preSelfPay: '3' },
    };
    const claims = Object.entries(own).map(([care, of]) => ({ ...visit, id: care, care, ...of }));
    const { draft } = taken({ ...SMALL, claims });
    expect(draft.visits).toMatchObject([
      { care: 'special-disease', disease: '27' },
      { care: 'negotiated-drug', basicPaid: '10.50' },
      { care: 'emergency-death', emergency: true },
      { care: 'delivery', admitted: '2023-05-01', birthKind: 'cesarean', babies: '2', beneficiary: 'spouse' },
      { care: 'prenatal', pregnancy: ' ' },
      { care: 'family-planning', preSelfPay: '3.00' },
    ]);
    const { case: json } = projected(draft);
    expect(bare(taken(json).draft)).toEqual(bare(draft));
  });

  it('takes over requests of every kind', () => {
    const requests = [
      { kind: 'contribution', id: '1', payer: 'employer-public', wage: '5200.00' },
      {
        kind: 'retirement-buyout',
        id: '2',
        payer: 'flexible-8',
        monthsPaid: 150,
        base: '5200.00',
        monthsSinceChange: 24,
      },
      {
        kind: 'maternity-allowance',
        id: '3',
        employer: 'none',
        averageWage: '6000.00',
        birth: { kind: 'termination', months: 0 },
        monthsContributed: 12,
      },
      {
        kind: 'benefit-start',
        id: '4',
        payer: 'employer',
        event: 'resume',
        paidOn: '2024-03-15',
        interruptedMonths: 7,
      },
    ];
    const { draft, notTaken } = taken({ ...SMALL, requests });
    expect(notTaken).toEqual([]);
    expect(draft.requests).toMatchObject([
      { kind: 'contribution', payer: 'employer-public', wage: '5,200.00' },
      { kind: 'retirement-buyout', payer: 'flexible-8', monthsPaid: '150', monthsSinceChange: '24' },
      { kind: 'maternity-allowance', employer: 'none', birthKind: 'termination', months: '0', babies: '' },
      { kind: 'benefit-start', payer: 'employer', event: 'resume', interruptedMonths: '7' },
    ]);
    const { case: json } = projected(draft);
    const again = (json as { readonly requests: readonly object[] }).requests;
    expect(again.map((each, at) => ({ ...each, id: requests[at]?.id }))).toEqual(requests);
  });

  it('takes class B items and registered diseases as they are', () => {
    const pack = packJson('kaifeng');
    const coverages = pack['coverages'] as { classBShare?: object }[];
    for (const coverage of coverages) coverage.classBShare = { is: '0.1', cite: '9' };
    pack['diseases'] = [{ id: '27', name: { 'zh-CN': '病', en: 'disease' }, pinyin: 'bing', cite: '9' }];
    const opened = openPack(pack);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const open = opened.value;
    const claims = SMALL.claims.map((claim) => ({ ...claim, classB: '100.05' }));
    const kase = { ...SMALL, person: { status: 'retired', specialDiseases: ['27'] }, claims };
    const { draft, notTaken } = taken(kase, () => open);
    expect(notTaken).toEqual([]);
    expect(draft.visits[0]).toMatchObject({ classB: '100.05', preSelfPay: '' });
    expect(draft.regions['kaifeng']?.specialDiseases).toEqual(['27']);
    const { case: json, leftOut } = project(draft, open);
    expect(leftOut).toEqual([]);
    expect(json).toMatchObject({ person: { specialDiseases: ['27'] }, claims: [{ classB: '100.05' }] });
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
