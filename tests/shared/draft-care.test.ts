import { describe, expect, it } from 'vitest';
import { formatFen } from '@/engine/index.ts';
import {
  type Draft,
  EMPTY_OPENING,
  EMPTY_REGION,
  emptyDraft,
  emptyVisit,
  type Visit,
} from '@/shared/draft/draft.ts';
import { evaluate, visitProblems } from '@/shared/draft/evaluate.ts';
import { project } from '@/shared/draft/project.ts';
import { shippedPack } from '../packs.ts';

const [dingxi, kaifeng] = [shippedPack('dingxi'), shippedPack('kaifeng')];

const visit = (care: Visit['care'], changes: Partial<Visit> = {}): Visit => ({
  ...emptyVisit('v'),
  care,
  date: '2024-05-10',
  level: 'tertiary',
  total: '1000',
  ...changes,
});
const draft = (changes: Partial<Draft>): Draft => ({ ...emptyDraft(2024, 'next'), ...changes });
const claimOf = (entered: Visit, open = dingxi): unknown =>
  (project(draft({ visits: [entered] }), open).case as { readonly claims: readonly unknown[] }).claims[0];
const problems = (entered: Visit, open = dingxi) => visitProblems(entered, draft({}), open);
const paid = (entered: Visit, open = dingxi, changes: Partial<Draft> = {}) => {
  const outcome = evaluate(draft({ visits: [entered], ...changes }), open).settlement?.claims[0];
  if (outcome === undefined || outcome.outcome === 'undetermined') return outcome?.reason;
  return [outcome.fund, outcome.supplement, outcome.outOfPocket].map(formatFen);
};

/** What other kinds of care were entered with before it became this one. */
const LEFT_OVER: Partial<Visit> = {
  kind: 'pharmacy',
  prescribedBy: 'none',
  admitted: '2024-05-03',
  condition: 'diabetes',
  disease: '27',
  basicPaid: '10',
  birthKind: 'termination',
  babies: '2',
  months: '5',
  pregnancy: '2',
  beneficiary: 'spouse',
};

describe('care of every kind', () => {
  const common = { provider: { kind: 'hospital', level: 'tertiary', designated: 'pooling' } };
  const bought = { provider: { kind: 'pharmacy', prescribedBy: 'none', designated: 'pooling' } };
  it.each([
    ['outpatient', bought],
    ['two-diseases', { ...bought, condition: 'diabetes' }],
    ['special-disease', { ...bought, disease: '27' }],
    ['negotiated-drug', { ...bought, basicPaid: '10' }],
    ['inpatient', { ...common, admitted: '2024-05-03' }],
    ['emergency-death', common],
    [
      'delivery',
      { ...common, admitted: '2024-05-03', birth: { kind: 'termination', months: 5 }, beneficiary: 'spouse' },
    ],
    ['prenatal', { ...common, pregnancy: '2', beneficiary: 'spouse' }],
    ['family-planning', { ...common, beneficiary: 'spouse' }],
  ] as const)('%s has in a case what belongs to it alone', (care, own) => {
    expect(claimOf(visit(care, LEFT_OVER))).toEqual({
      id: 'v',
      care,
      date: '2024-05-10',
      place: 'local',
      emergency: false,
      total: '1000',
      ...own,
    });
  });

  it('is refused at the fields of its own', () => {
    const empty = { ...emptyVisit('v'), date: '2024-05-10', total: '1' };
    const fields = (care: Visit['care']) =>
      problems({ ...empty, care }).map(({ field }) => field.replace('visits.v.', ''));
    expect(fields('special-disease')).toEqual(['level', 'disease']);
    expect(fields('negotiated-drug')).toEqual(['level', 'basicPaid']);
    expect(fields('inpatient')).toEqual(['admitted', 'level']);
    expect(fields('delivery')).toEqual(['admitted', 'level', 'birthKind']);
    const born = { ...visit('delivery', { admitted: '2024-05-10' }), birthKind: 'normal' as const };
    expect(problems({ ...born, babies: '0' })).toEqual([{ field: 'visits.v.babies', code: 'bad-count' }]);
    expect(problems({ ...born, birthKind: 'termination' })).toEqual([
      { field: 'visits.v.months', code: 'missing-key' },
    ]);
    expect(problems(visit('special-disease', { disease: '99' }))).toEqual([
      { field: 'visits.v.disease', code: 'disease-not-listed' },
    ]);
  });
});

describe('a stay in hospital', () => {
  const stay = visit('inpatient', { admitted: '2024-05-03' });

  it('is settled by its bill where the region has terms for it', () => {
    // 第二十二条: 1000 − 600 = 400, × 93 % = 372
    expect(paid(stay)).toEqual(['372.00', '0.00', '628.00']);
  });

  it('is there for its days alone where the region has none, whatever its bill', () => {
    expect(claimOf(stay, kaifeng)).toEqual({
      id: 'v',
      care: 'inpatient',
      date: '2024-05-10',
      admitted: '2024-05-03',
      provider: { kind: 'hospital', level: 'ungraded' },
      total: '0',
    });
    expect(problems({ ...stay, total: '三百' }, kaifeng)).toEqual([]);
    expect(problems({ ...stay, total: '三百' })).toEqual([{ field: 'visits.v.total', code: 'bad-amount' }]);
  });
});

describe('what is paid first on class B items', () => {
  const stay = (changes: Partial<Visit>) => visit('inpatient', { admitted: '2024-05-03', ...changes });

  it('is stated as their sum or as the amount, never as both', () => {
    expect(claimOf(stay({ classB: '500' }))).toMatchObject({ classB: '500' });
    expect(claimOf(stay({ classB: '500' }))).not.toHaveProperty('preSelfPay');
    expect(claimOf(stay({ preSelfPay: '15' }))).toMatchObject({ preSelfPay: '15' });
    const both = stay({ classB: '500', preSelfPay: '20' });
    expect(claimOf({ ...both, paidFirstBy: 'class-b' })).not.toHaveProperty('preSelfPay');
    expect(claimOf({ ...both, paidFirstBy: 'printed' })).not.toHaveProperty('classB');
    expect(claimOf(both)).toMatchObject({ preSelfPay: '20' });
    // 第二十三条: 500 × 3 % = 15; (1000 − 15 − 600) × 93 % = 358.05
    expect(paid(stay({ classB: '500' }))).toEqual(paid(stay({ preSelfPay: '15' })));
  });

  it('is nothing where a kind of care has none', () => {
    expect(claimOf(visit('prenatal', { preSelfPay: '3', classB: '4' }))).not.toHaveProperty('preSelfPay');
  });

  it('is left out, and said, where the region states no share but has terms for the care', () => {
    const said = (entered: Visit, open = kaifeng) => project(draft({ visits: [entered] }), open).leftOut;
    expect(said(visit('outpatient', { classB: '5' }))).toEqual([
      { field: 'visits.v.classB', code: 'no-class-b-share' },
    ]);
    expect(claimOf(visit('outpatient', { classB: '5' }), kaifeng)).not.toHaveProperty('classB');
    expect(said(visit('outpatient', { classB: '5', paidFirstBy: 'printed' }))).toEqual([]);
    expect(said(stay({ classB: '5' }))).toEqual([]);
    expect(said(stay({ classB: '5' }), dingxi)).toEqual([]);
  });
});

describe('what belongs to one region', () => {
  const regions = {
    dingxi: {
      ...EMPTY_REGION,
      specialDiseases: ['27', '99'],
      opening: {
        '2024': { ...EMPTY_OPENING, cumulative: { 'special-disease': '1,714.28', gone: '1' } },
      },
    },
  };

  it('are the registered diseases and what already counts towards its supplements', () => {
    const { case: kase, leftOut } = project(draft({ regions }), dingxi);
    expect(kase).toMatchObject({
      person: { specialDiseases: ['27'] },
      opening: { cumulative: { 'special-disease': '1714.28' } },
    });
    expect(leftOut).toEqual([
      { field: 'specialDiseases.99', code: 'no-such-disease' },
      { field: 'openingCumulative.gone', code: 'no-such-limit' },
    ]);
    expect(project(draft({ regions }), kaifeng)).toMatchObject({
      case: { person: { specialDiseases: [] } },
      leftOut: [],
    });
  });

  it('decides what is paid', () => {
    const purchase = visit('special-disease', { disease: '27', kind: 'pharmacy' });
    // 第三十一条: 70 %; 第四十五条（二）: 80 % of 300, since the threshold is passed
    expect(paid(purchase, dingxi, { regions })).toEqual(['700.00', '240.00', '60.00']);
    expect(paid(purchase)).toEqual(['0.00', '0.00', '1000.00']);
  });

  it('says at its field that more diseases than three are registered', () => {
    const many = { dingxi: { ...EMPTY_REGION, specialDiseases: ['1', '2', '3', '4'] } };
    expect(evaluate(draft({ regions: many }), dingxi).problems).toEqual([
      { field: 'specialDiseases', code: 'too-many-diseases' },
    ]);
    const wrong = {
      dingxi: {
        ...EMPTY_REGION,
        opening: { '2024': { ...EMPTY_OPENING, cumulative: { 'special-disease': 'x' } } },
      },
    };
    expect(evaluate(draft({ regions: wrong }), dingxi).problems).toEqual([
      { field: 'openingCumulative.special-disease', code: 'bad-amount' },
    ]);
  });
});

it('a disease of a region that lists none is no obstacle there', () => {
  expect(problems(visit('special-disease', { disease: '27' }), kaifeng)).toEqual([]);
});
