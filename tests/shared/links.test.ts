import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DIMENSIONS } from '@/engine/index.ts';
import { type Draft, EMPTY_OPENING, EMPTY_REGION, emptyDraft, emptyVisit } from '@/shared/draft/draft.ts';
import { emptyRequest } from '@/shared/draft/request.ts';
import { sameEntries } from '@/shared/files/same-entries.ts';
import { fitLink, type PackHere } from '@/shared/links/fit-link.ts';
import type { Link } from '@/shared/links/link.ts';
import { LINK_FORMATS, type LinkFormats } from '@/shared/links/link-formats.ts';
import { readLink } from '@/shared/links/read-link.ts';
import { seal } from '@/shared/links/seal.ts';
import { withhold } from '@/shared/links/withhold.ts';
import { writeLink } from '@/shared/links/write-link.ts';
import { draftSeen } from '@/shared/privacy/draft-seen.ts';
import { leftOutAsTelling } from '@/shared/privacy/telling.ts';
import { shippedPacks } from '../packs.ts';

const FOLDER = new URL('../fixtures/links/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8').trim();
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

const DRAFT: Draft = {
  ...emptyDraft(2023, 'next'),
  policy: 'kaifeng',
  visits: [{ ...emptyVisit('v'), date: '2023-05-06', level: 'tertiary', total: '320', outOfScope: '20' }],
};
const LINK: Link = {
  draft: DRAFT,
  pack: { id: 'kaifeng', version: '1.2.0', hash: '8254c243' },
  made: '2023-10-08',
  withheld: [],
};
const WRITTEN = writeLink(LINK);

function opened(text: string, formats?: LinkFormats) {
  const read = readLink(text, formats);
  if (!read.ok) throw new Error(read.reason);
  return read;
}

const here = (hash?: string): ReadonlyMap<string, PackHere> =>
  new Map([...shippedPacks].map(([id, open]) => [id, { open, hash }]));

describe('links of every version so far open for ever', () => {
  test('there are some of version 1', () => expect(NAMES.length).toBeGreaterThan(3));

  test.each(NAMES)('%s', (name) => {
    const { link, notTaken } = opened(fixture(`${name}.txt`));
    expect(link).toMatchObject(JSON.parse(fixture(`${name}.json`)) as object);
    expect(notTaken).toEqual([]);
  });
});

describe('a link', () => {
  const typed = fc.oneof(
    fc.constantFrom('', ' ', '2023-02-30', '2023年13月1日', '１，２３４．５ 元', '12a', '😀'),
    fc.string(),
  );
  const year = fc.constantFrom('2022', '2023', '2024');
  const ids = fc.constantFrom('year', 'x', 'a-1');
  const texts = fc.dictionary(ids, typed);
  const limits = fc.dictionary(fc.oneof(ids, fc.constant('month:2023-05')), typed);
  const of = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
  const visit = fc
    .record({
      care: of(DIMENSIONS.care),
      date: typed,
      admitted: typed,
      level: of(['', 'tertiary', 'primary'] as const),
      kind: of(['hospital', 'pharmacy'] as const),
      name: typed,
      place: of(DIMENSIONS.place),
      emergency: fc.boolean(),
      total: typed,
      classB: typed,
      preSelfPay: typed,
      disease: typed,
      birthKind: of(['', 'cesarean', 'termination'] as const),
      babies: typed,
      beneficiary: of(['self', 'spouse'] as const),
    })
    .map((entries) => ({ ...emptyVisit('v'), ...entries }));
  const drafts: fc.Arbitrary<Draft> = fc
    .record({
      policy: fc.option(of(['kaifeng', 'dingxi']), { nil: undefined }),
      sample: fc.option(of(['one']), { nil: undefined }),
      year: typed,
      status: of(DIMENSIONS.status),
      statusFrom: typed,
      statusChanges: fc.array(fc.record({ id: fc.constant(''), from: typed, status: of(DIMENSIONS.status) })),
      arrears: fc.array(fc.record({ id: fc.constant(''), from: typed, until: typed, repaidOn: typed })),
      baseChanges: fc.array(fc.record({ id: fc.constant(''), from: typed, base: typed })),
      conditions: fc.record({ hypertension: fc.boolean(), diabetes: fc.boolean() }),
      openingBalance: fc.dictionary(year, typed),
      payFromAccount: fc.boolean(),
      visits: fc.array(visit, { maxLength: 5 }),
      requests: fc.array(
        fc.record({ wage: typed, paidOn: typed }).map((entries) => ({
          ...emptyRequest('r', 'benefit-start'),
          ...entries,
        })),
        { maxLength: 3 },
      ),
      regions: fc.dictionary(
        of(['kaifeng', 'dingxi', 'elsewhere']),
        fc.record({
          parameters: texts,
          readings: texts,
          opening: fc.dictionary(year, fc.record({ deductible: typed, limits, cumulative: texts })),
          specialDiseases: fc.array(typed, { maxLength: 3 }),
        }),
      ),
    })
    .map((entries) => ({ ...emptyDraft(2023, 'next'), ...entries }));

  it('holds every draft', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { link, notTaken } = opened(writeLink({ ...LINK, draft }));
        expect(sameEntries(link.draft, draftSeen(draft))).toBe(true);
        const { visits } = draftSeen(draft);
        const nameless = visits.map((each) => ({ ...each, id: expect.any(String) as string }));
        expect(link.draft.visits).toEqual(nameless);
        expect(link.draft.sample).toBe(draft.sample);
        expect(notTaken).toEqual([]);
      }),
    );
  });

  it('is refused wherever one letter is another', () => {
    const letter = fc.constantFrom(...Array.from('ABCXYZabcxyz0189-_.'));
    fc.assert(
      fc.property(fc.nat(WRITTEN.length - 1), letter, (at, other) => {
        fc.pre(WRITTEN[at] !== other);
        expect(readLink(WRITTEN.slice(0, at) + other + WRITTEN.slice(at + 1)).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  // So few letters may have gone missing anywhere.
  it.each(Array.from({ length: WRITTEN.length - 5 }, (_, length) => length))(
    'is known to be cut off after %i',
    (length) => {
      expect(readLink(WRITTEN.slice(0, length))).toEqual({ ok: false, reason: 'truncated' });
    },
  );

  it('has changed on its way where a letter behind its head is missing, and is not said to be cut off', () => {
    // "1." and 14 letters for the ten bytes of the head.
    for (let at = 16; at < WRITTEN.length - 1; at += 1)
      expect(readLink(WRITTEN.slice(0, at) + WRITTEN.slice(at + 1))).toEqual({
        ok: false,
        reason: 'damaged',
      });
  });

  it.each(['。请看', '%E3%80%82', ')', '&from=chat', 'abc', 'A', '_', '-', '--_9，请看'])(
    'may have %s behind it',
    (after) => {
      expect(opened(WRITTEN + after).link.made).toBe('2023-10-08');
    },
  );

  it.each(['x', '0.abc', '1.****', '1.AAAAAAAAAAAAAAAAAAAA', '.'])('%s is none', (text) => {
    expect(readLink(text)).toMatchObject({ ok: false });
  });

  it.each([
    '{}',
    { made: '2023-10-08', draft: { visits: 3 } },
    { made: '', draft: { year: '2023', more: 1 } },
  ])('that holds %j is damaged, whatever its checksum', (json) => {
    expect(readLink(`1.${seal(json)}`)).toEqual({ ok: false, reason: 'damaged' });
  });

  const bare = (draft: object): string =>
    `1.${seal({ made: '2023-10-08', draft: { year: '2023', ...draft } })}`;

  it('of a thousand visits opens, whatever is typed in them', () => {
    const visits = Array.from({ length: 1000 }, (_, at) => ({
      ...emptyVisit(`v${at}`),
      date: '2023-05-06',
      level: 'tertiary' as const,
      prescribedBy: 'tertiary' as const,
      name: `某市某区人民医院第${at}门诊部`,
      total: `${at}.05`,
      outOfScope: '20.10',
      preSelfPay: '3.30',
    }));
    expect(opened(writeLink({ ...LINK, draft: { ...DRAFT, visits } })).link.draft.visits).toHaveLength(1000);
  });

  const keyed = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, '1']));
  it.each<readonly [string, object]>([
    ['visits', { visits: Array.from({ length: 1001 }, () => ({})) }],
    ['changes of the status', { statusChanges: Array.from({ length: 1001 }, () => ({})) }],
    ['regions', { regions: Object.fromEntries(Object.keys(keyed(101)).map((key) => [key, {}])) }],
    ['parameters', { regions: { kaifeng: { parameters: keyed(1001) } } }],
    ['limits', { regions: { kaifeng: { opening: { '2023': { limits: keyed(1001) } } } } }],
    [
      'entries of all regions',
      {
        regions: { a: { parameters: keyed(999) }, b: { readings: keyed(999) }, c: { parameters: keyed(3) } },
      },
    ],
    ['years', { openingBalance: keyed(1001) }],
    ['diseases', { regions: { dingxi: { specialDiseases: Object.keys(keyed(1001)) } } }],
  ])('of more %s than any case has is damaged', (_, draft) => {
    expect(readLink(bare(draft))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('that would unfold to far more than any case is not unfolded', () => {
    const huge = bare({ visits: Array.from({ length: 2_000_001 }, () => ({})) });
    const begun = performance.now();
    expect(readLink(huge)).toEqual({ ok: false, reason: 'damaged' });
    expect(performance.now() - begun).toBeLessThan(200);
    expect(readLink(bare({ status: 'x'.repeat(400_000) }))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('leaves out a visit of a kind that is not known here, and says which', () => {
    const visits = [{ date: '2023-05-06', care: 'space-travel', total: '5' }, { total: '7' }];
    const { link, notTaken } = opened(`1.${seal({ made: '2023-10-08', draft: { year: '2023', visits } })}`);
    expect(link.draft.visits).toMatchObject([{ total: '7' }]);
    expect(notTaken).toEqual([{ code: 'visit', number: 1, date: '2023-05-06' }]);
  });

  it('of one visit is short enough to be scanned from a small screen', () => {
    expect(WRITTEN.length).toBeLessThan(300);
  });
});

describe('versions', () => {
  /** A later one, in which the year is a number and nothing is said of the account. */
  const later: LinkFormats = {
    newest: 2,
    migrations: {
      1: (json) => {
        const { made, draft } = json as { readonly made: string; readonly draft: Record<string, unknown> };
        const { payFromAccount, year, ...rest } = draft;
        return {
          json: { made, is: { ...rest, year: Number(year) } },
          leftOut: payFromAccount === true ? ['planted.payFromAccount'] : [],
        };
      },
    },
    read: (json) => {
      const { made, is } = json as { readonly made: string; readonly is: Record<string, unknown> };
      return LINK_FORMATS.read({ made, draft: { ...is, year: String(is['year']) } });
    },
  };

  it('one of a newer version is not opened', () => {
    expect(readLink(`2.${seal({})}`)).toEqual({ ok: false, reason: 'newer' });
    expect(readLink('12')).toEqual({ ok: false, reason: 'newer' });
  });

  it('an older one is brought to the newest, and what that leaves out is said', () => {
    const draft: Draft = { ...DRAFT, payFromAccount: true };
    const { link, notTaken } = opened(writeLink({ ...LINK, draft }), later);
    expect(link.draft).toMatchObject({ year: '2023', payFromAccount: false, visits: [{ total: '320' }] });
    expect(notTaken).toEqual([{ code: 'migrated', sentence: 'planted.payFromAccount' }]);
    expect(opened(WRITTEN, later).notTaken).toEqual([]);
  });

  it('every older one has its migration', () => {
    const { newest, migrations } = LINK_FORMATS;
    expect(Object.keys(migrations).map(Number)).toEqual(
      Array.from({ length: newest - 1 }, (_, at) => at + 1),
    );
  });

  it('one without its migration is not opened', () => {
    expect(readLink(WRITTEN, { ...later, migrations: {} })).toEqual({ ok: false, reason: 'damaged' });
  });
});

describe('what is left out by whoever makes it', () => {
  const { link } = opened(fixture('v1-several-regions.txt'));

  const named = (draft: Draft): Draft => ({
    ...draft,
    visits: [
      { ...emptyVisit('a'), date: '2023-03-01', name: '肿瘤医院', pregnancy: '1', beneficiary: 'spouse' },
      { ...emptyVisit('b'), date: '2023-03-02', name: ' 社区医院' },
      { ...emptyVisit('c'), date: '2023-03-03', name: '肿瘤医院 ', care: 'inpatient' },
      { ...emptyVisit('d'), date: '2023-03-04' },
      ...DIMENSIONS.care.map((care) => ({ ...emptyVisit(care), care, name: '妇产医院', date: '2023-04-01' })),
    ],
  });
  const telling: Draft = named({
    ...emptyDraft(2023, 'next'),
    policy: 'dingxi',
    sample: 'two-diseases',
    conditions: { hypertension: true, diabetes: false },
    requests: [
      { ...emptyRequest('m', 'maternity-allowance'), averageWage: '5000' },
      { ...emptyRequest('c', 'contribution'), payer: 'employer-other', wage: '6000', babies: '2' },
      { ...emptyRequest('l', 'contribution'), babies: '2' },
    ],
    regions: {
      dingxi: {
        parameters: { baseStandard: '6000' },
        readings: {
          'special-disease-limit-basis': 'expense',
          'special-disease-supplement-scope': 'all',
          'special-disease-arrears': 'retroactive',
          'offsite-special-disease': 'reduced',
          'offsite-rate-reduction': 'relative',
          'large-sum-pre-self-pay': 'excluded',
          'employer-base': 'wage',
        },
        opening: {
          '2023': {
            deductible: '5',
            limits: { year: '1', 'special-disease': '2', delivery: '3', prenatal: '4', 'large-sum': '5' },
            cumulative: { 'special-disease': '1', 'negotiated-drug': '2', 'large-sum-inpatient': '3' },
          },
        },
        specialDiseases: ['3'],
      },
      'sichuan-provincial': {
        parameters: {},
        readings: { 'retired-rate-uplift': 'relative' },
        opening: {
          '2023': {
            deductible: '',
            limits: { year: '1', 'month:2023-05': '3', 'two-diseases': '2' },
            cumulative: { x: '1' },
          },
        },
        specialDiseases: [],
      },
    },
  });

  it('nothing is left by which one could tell what somebody has', () => {
    const left = withhold(telling, ['diagnoses'], shippedPacks.get('dingxi'));
    expect(JSON.stringify(left)).not.toMatch(
      /special-disease|two-diseases|negotiated|delivery|prenatal|family|maternity|spouse|医院|true,"diabetes/u,
    );
    expect(left.sample).toBeDefined();
    expect(left.conditions).toEqual({ hypertension: false, diabetes: false });
    expect(left.requests.map(({ kind, babies }) => [kind, babies])).toEqual([['contribution', '']]);
    expect(left.regions['dingxi']).toEqual({
      parameters: { baseStandard: '6000' },
      readings: {
        'offsite-rate-reduction': 'relative',
        'large-sum-pre-self-pay': 'excluded',
        'employer-base': 'wage',
      },
      opening: {
        '2023': {
          deductible: '5',
          limits: { year: '1', 'large-sum': '5' },
          cumulative: { 'large-sum-inpatient': '3' },
        },
      },
      specialDiseases: [],
    });
  });

  it('of a region whose policy is not at hand nothing but outpatient care is left', () => {
    const left = withhold(telling, ['diagnoses'], shippedPacks.get('dingxi'));
    expect(left.regions['sichuan-provincial']).toEqual({
      ...EMPTY_REGION,
      opening: {
        '2023': { deductible: '', limits: { year: '1', 'month:2023-05': '3' }, cumulative: {} },
      },
    });
    const without = withhold(telling, ['diagnoses'], undefined);
    expect(without.regions['dingxi']?.opening['2023']?.limits).toEqual({ year: '1' });
    expect(without.regions['dingxi']?.readings).toEqual({});
  });

  it('what is left of the visits tells which were at the same place, and no more of it', () => {
    const { visits } = withhold(telling, ['diagnoses'], undefined);
    expect(visits.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'A'],
      ['d', ''],
      ['outpatient', 'C'],
      ['inpatient', 'C'],
      ['emergency-death', 'C'],
    ]);
    expect(leftOutAsTelling(telling)).toEqual({ visits: 6, requests: 1 });
  });

  it('the rest of a visit stays', () => {
    const left = withhold(link.draft, ['diagnoses'], undefined);
    expect(left.regions['dingxi']?.specialDiseases).toEqual([]);
    expect(left.visits.map(({ date, total }) => [date, total])).toEqual(
      link.draft.visits
        .filter(({ care }) => ['outpatient', 'inpatient', 'emergency-death'].includes(care))
        .map(({ date, total }) => [date, total]),
    );
  });

  it('no amount is left, and every visit with its date and place', () => {
    const left = withhold(link.draft, ['amounts'], shippedPacks.get('sichuan-provincial'));
    // Amounts of the fixture, in their own ways of writing.
    expect(JSON.stringify(left)).not.toMatch(/"[0-9,]+\.[0-9]{2}"|"(?:120|300|4000|150)"/u);
    expect(left.regions['sichuan-provincial']?.parameters).toEqual({ averagePensionFinalFrom: '2023-09' });
    expect(left.visits.map(({ date, place, level }) => [date, place, level])).toEqual(
      link.draft.visits.map(({ date, place, level }) => [date, place, level]),
    );
  });

  /* 四川省本级: the average pensions of two years are amounts, the month of the final one is none. */
  const figures = {
    averagePension2021: '2500.5',
    averagePension2022: '202405',
    averagePensionFinalFrom: '2023-09',
    gone: '2500.12',
  };
  const withFigures = (parameters: Readonly<Record<string, string>>): Draft => ({
    ...emptyDraft(2023, 'next'),
    policy: 'sichuan-provincial',
    regions: {
      'sichuan-provincial': { ...EMPTY_REGION, parameters },
      dingxi: { ...EMPTY_REGION, parameters: { baseStandard: '2800.1' } },
    },
  });
  const figuresLeft = (draft: Draft, policy: string) =>
    Object.values(withhold(draft, ['amounts'], shippedPacks.get(policy)).regions).map(
      ({ parameters }) => parameters,
    );

  it('an amount is left out even where it looks like a month', () => {
    expect(figuresLeft(withFigures(figures), 'sichuan-provincial')).toEqual([
      { averagePensionFinalFrom: '2023-09' },
      {},
    ]);
  });

  it('what was typed for a month and is none is left out as well', () => {
    const draft = withFigures({ averagePensionFinalFrom: '2500.00' });
    expect(figuresLeft(draft, 'sichuan-provincial')).toEqual([{}, {}]);
  });

  it.each(['', 'dingxi'])('where the policy of a figure is not at hand, it is left out (%s)', (policy) => {
    expect(figuresLeft(withFigures(figures), policy)).toEqual([{}, {}]);
  });
});

describe('what a link finds here', () => {
  it('the same policy takes all of it', () => {
    expect(fitLink(LINK, here('8254c2432c0d'))).toEqual({ draft: DRAFT, notTaken: [], otherPack: undefined });
  });

  it('another version of it is said', () => {
    const older: Link = { ...LINK, pack: { id: 'kaifeng', version: '1.1.0', hash: '00000000' } };
    expect(fitLink(older, here()).otherPack).toEqual({ before: '1.1.0', now: '1.2.0' });
  });

  it('another file of the same version is said', () => {
    expect(fitLink(LINK, here('0000')).otherPack).toEqual({ before: '1.2.0', now: '1.2.0' });
  });

  it('a region that is not offered is left out with what is its own', () => {
    const regions = { kaifeng: { ...EMPTY_REGION, parameters: { x: '1' } } };
    const { draft, notTaken } = fitLink({ ...LINK, draft: { ...DRAFT, regions } }, new Map());
    expect(draft).toEqual({ ...DRAFT, policy: undefined, regions: {} });
    expect(notTaken).toEqual([{ code: 'policy', id: 'kaifeng' }]);
  });

  it('another region that is not offered is said where something was entered for it', () => {
    const regions = { atlantis: { ...EMPTY_REGION, parameters: { x: '1' } }, mars: EMPTY_REGION };
    const { draft, notTaken } = fitLink({ ...LINK, draft: { ...DRAFT, regions } }, here());
    expect(draft).toEqual(DRAFT);
    expect(notTaken).toEqual([{ code: 'region', id: 'atlantis' }]);
  });

  it('what the policy has no place for is left out by name, and the rest stays', () => {
    const regions: Draft['regions'] = {
      kaifeng: {
        parameters: { averagePension: '3000' },
        readings: { 'same-day-deductible': 'twice', gone: 'one' },
        opening: {
          '2023': {
            deductible: '5',
            limits: { 'month:2023-05': '120', year: '300', week: '9', month: '1' },
            cumulative: { 'large-sum': '7' },
          },
        },
        specialDiseases: ['99'],
      },
    };
    const { draft, notTaken } = fitLink({ ...LINK, draft: { ...DRAFT, regions } }, here());
    expect(draft.regions['kaifeng']).toEqual({
      ...EMPTY_REGION,
      opening: { '2023': { ...EMPTY_OPENING, limits: { 'month:2023-05': '120', year: '300' } } },
    });
    expect(notTaken.map((each) => [each.code, 'id' in each && each.id])).toEqual([
      ['parameter', 'averagePension'],
      ['reading', 'same-day-deductible'],
      ['reading', 'gone'],
      ['deductible', 'deductible'],
      ['limit', 'week'],
      ['limit', 'month'],
      ['supplement', 'large-sum'],
      ['disease', '99'],
    ]);
  });

  it('a disease of a visit that the policy no longer lists is left out', () => {
    const visits = [{ ...emptyVisit('v'), care: 'special-disease' as const, disease: '99' }];
    const { draft, notTaken } = fitLink({ ...LINK, draft: { ...DRAFT, policy: 'dingxi', visits } }, here());
    expect(draft.visits).toEqual([{ ...visits[0], disease: '' }]);
    expect(notTaken).toContainEqual({ code: 'visit-disease', number: 1, id: '99' });
  });

  it('a visit that a later policy states no terms for is kept and said', () => {
    const visits = [{ ...emptyVisit('v'), care: 'delivery' as const }];
    const pack = { id: 'kaifeng', version: '1.1.0', hash: undefined };
    const { draft, notTaken } = fitLink({ ...LINK, pack, draft: { ...DRAFT, visits } }, here());
    expect(draft.visits).toEqual(visits);
    expect(notTaken).toEqual([{ code: 'care', number: 1, care: 'delivery' }]);
  });
});
