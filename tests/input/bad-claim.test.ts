import { describe, expect, it } from 'vitest';
import { CLAIMS, caseWith, NONE, over, problemPaths, written } from './valid.ts';

type Row = readonly [care: string, change: object, path: string | readonly string[], policy?: string];

function refuses(rows: readonly Row[]): void {
  for (const [care, change, path, policy] of rows)
    it(`${care} ${written(change)} is refused at ${String(path)}`, () => {
      const keys = typeof path === 'string' ? [path] : path;
      expect(problemPaths(caseWith(care, change, policy))).toEqual(
        keys.map((key) => `claims[0].${key}`).sort(),
      );
    });
}

const pharmacy = { kind: 'pharmacy', level: NONE };
const OWN: Readonly<Record<string, readonly string[]>> = {
  admitted: ['inpatient', 'delivery'],
  condition: ['two-diseases'],
  disease: ['special-disease'],
  basicPaid: ['negotiated-drug'],
  birth: ['delivery'],
  pregnancy: ['prenatal'],
  beneficiary: ['delivery', 'prenatal', 'family-planning'],
};
const VALUES: Readonly<Record<string, unknown>> = {
  admitted: '2023-05-01',
  condition: 'diabetes',
  disease: '27',
  basicPaid: '1.00',
  birth: { kind: 'normal' },
  pregnancy: '1',
  beneficiary: 'self',
};

describe('the valid claims that the others are made of', () => {
  it.each(Object.keys(CLAIMS))('%s', (care) => {
    expect(problemPaths(caseWith(care))).toEqual([]);
  });
});

describe('a key of other care', () => {
  const pairs = Object.keys(CLAIMS).flatMap((care) =>
    Object.keys(OWN).map((key) => ({ care, key, allowed: OWN[key]?.includes(care) === true })),
  );
  it.each(pairs)('$care with $key', ({ care, key, allowed }) => {
    expect(problemPaths(caseWith(care, { [key]: VALUES[key] }))).toEqual(allowed ? [] : [`claims[0].${key}`]);
  });
});

describe('what every claim has', () => {
  refuses([
    ['outpatient', { id: NONE }, 'id'],
    ['outpatient', { id: 1 }, 'id'],
    ['outpatient', { care: NONE }, 'care'],
    ['outpatient', { care: 'dental' }, 'care'],
    ['outpatient', { date: NONE }, 'date'],
    ['outpatient', { date: '2023-02-29' }, 'date'],
    ['outpatient', { date: '2023-5-6' }, 'date'],
    ['outpatient', { date: 20230506 }, 'date'],
    ['outpatient', { total: NONE }, 'total'],
    ['outpatient', { place: 'abroad' }, 'place'],
    ['outpatient', { emergency: 'no' }, 'emergency'],
    ['outpatient', { note: 'x' }, 'note'],
    ['dental', { id: '1', care: 'dental', typo: 1 }, ['care', 'date', 'provider', 'total', 'typo']],
  ]);

  it.each(['100', '0', '0.0', '99999999.99'])('the amount %s', (total) => {
    expect(problemPaths(caseWith('outpatient', { total }))).toEqual([]);
  });

  it.each([
    100,
    '',
    '-1',
    '+1',
    '01',
    '1.',
    '.5',
    '1.234',
    '1e3',
    '1,000',
    '100000000',
    ' 1',
    '１',
    null,
    true,
    {},
  ])('no amount: %j', (total) => {
    expect(problemPaths(caseWith('outpatient', { total }))).toEqual(['claims[0].total']);
  });
});

describe('what only some claims have', () => {
  refuses([
    ['two-diseases', { condition: NONE }, 'condition'],
    ['two-diseases', { condition: 'gout' }, 'condition'],
    ['inpatient', { admitted: NONE }, 'admitted'],
    ['inpatient', { admitted: '2023-05-07' }, 'admitted'],
    ['delivery', { admitted: '2023-05-07' }, 'admitted'],
    ['delivery', { admitted: NONE, birth: NONE }, ['admitted', 'birth']],
    ['delivery', { birth: [] }, 'birth'],
    ['delivery', { birth: { kind: NONE } }, 'birth.kind'],
    ['delivery', { birth: { kind: 'twins' } }, 'birth.kind'],
    ['delivery', { birth: { babies: 0 } }, 'birth.babies'],
    ['delivery', { birth: { babies: 10 } }, 'birth.babies'],
    ['delivery', { birth: { babies: 1.5 } }, 'birth.babies'],
    ['delivery', { birth: { months: 9 } }, 'birth.months'],
    ['delivery', { birth: { kind: 'termination' } }, 'birth.months'],
    ['delivery', { birth: { kind: 'termination', months: 11 } }, 'birth.months'],
    ['delivery', { birth: { kind: 'termination', months: -1 } }, 'birth.months'],
    ['delivery', { birth: { kind: 'termination', months: '4' } }, 'birth.months'],
    ['delivery', { birth: { weight: 3 } }, 'birth.weight'],
    ['delivery', { beneficiary: 'child' }, 'beneficiary'],
    ['prenatal', { pregnancy: 1 }, 'pregnancy'],
    ['negotiated-drug', { basicPaid: NONE }, 'basicPaid'],
    ['negotiated-drug', { basicPaid: '100.01' }, 'basicPaid'],
    ['negotiated-drug', { outOfScope: '90.01' }, 'basicPaid'],
    ['special-disease', { disease: 27 }, 'disease'],
  ]);

  it('a stay may begin and end on one day, and a birth have nine babies', () => {
    expect(problemPaths(caseWith('inpatient', { admitted: '2023-05-06' }))).toEqual([]);
    expect(problemPaths(caseWith('delivery', { birth: { babies: 9 } }))).toEqual([]);
    for (const months of [0, 10])
      expect(problemPaths(caseWith('delivery', { birth: { kind: 'termination', months } }))).toEqual([]);
  });
});

describe('money of a claim', () => {
  refuses([
    ['outpatient', { outOfScope: '100.01' }, 'outOfScope'],
    ['outpatient', { preSelfPay: '100.01' }, 'preSelfPay'],
    ['outpatient', { outOfScope: '60.00', preSelfPay: '40.01' }, 'outOfScope'],
    ['outpatient', { outOfScope: '1.234' }, 'outOfScope'],
    ['outpatient', { total: '1.234', outOfScope: '5.00' }, 'total'],
    ['outpatient', { outOfScope: null, preSelfPay: '100.01' }, 'outOfScope'],
    ['outpatient', { classB: '10.00' }, 'classB'],
    ['inpatient', { classB: '0.00' }, 'classB'],
    ['outpatient', { classB: '10.00', preSelfPay: '1.00' }, ['classB', 'preSelfPay']],
    ['delivery', { preSelfPay: '0.01' }, 'preSelfPay'],
    ['prenatal', { preSelfPay: '0.01' }, 'preSelfPay'],
  ]);

  it('may leave nothing eligible, and write out that nothing is paid first', () => {
    expect(problemPaths(caseWith('outpatient', { outOfScope: '60.00', preSelfPay: '40.00' }))).toEqual([]);
    expect(problemPaths(caseWith('prenatal', { preSelfPay: '0.00' }))).toEqual([]);
  });
});

describe('the provider', () => {
  refuses([
    ['outpatient', { provider: NONE }, 'provider'],
    ['outpatient', { provider: 'hospital' }, 'provider'],
    ['outpatient', { provider: { kind: NONE } }, 'provider.kind'],
    ['outpatient', { provider: { kind: 'clinic' } }, 'provider.kind'],
    ['outpatient', { provider: { level: NONE } }, 'provider.level'],
    ['outpatient', { provider: { level: 'first' } }, 'provider.level'],
    ['outpatient', { provider: { level: 'pharmacy' } }, 'provider.level'],
    ['outpatient', { provider: { name: '' } }, 'provider.name'],
    ['outpatient', { provider: { name: 1 } }, 'provider.name'],
    ['outpatient', { provider: { designated: true } }, 'provider.designated'],
    ['outpatient', { provider: { city: 'x' } }, 'provider.city'],
    ['outpatient', { provider: { prescribedBy: 'primary' } }, 'provider.prescribedBy'],
    ['outpatient', { provider: { kind: 'pharmacy' } }, 'provider.level'],
    ['outpatient', { provider: { ...pharmacy, prescribedBy: 'unstated' } }, 'provider.prescribedBy'],
    ['outpatient', { provider: pharmacy }, 'provider.prescribedBy', 'shiyan'],
    ['inpatient', { provider: pharmacy }, 'provider.kind'],
    ['emergency-death', { provider: pharmacy }, 'provider.kind'],
    ['delivery', { provider: pharmacy }, 'provider.kind'],
    ['prenatal', { provider: pharmacy }, 'provider.kind'],
    ['family-planning', { provider: pharmacy }, 'provider.kind'],
  ]);

  it.each(['outpatient', 'two-diseases', 'special-disease', 'negotiated-drug'])(
    'a pharmacy with %s',
    (care) => {
      expect(problemPaths(caseWith(care, { provider: pharmacy }))).toEqual([]);
      expect(
        problemPaths(caseWith(care, { provider: { ...pharmacy, prescribedBy: 'none' } }, 'shiyan')),
      ).toEqual([]);
    },
  );
});

describe('ids', () => {
  const withIds = (ids: readonly string[], requestIds: readonly string[] = []): unknown => ({
    ...caseWith('outpatient'),
    claims: ids.map((id) => over(CLAIMS['outpatient'], { id })),
    requests: requestIds.map((id) => ({ kind: 'contribution', id, payer: 'retired' })),
  });

  it('are unique among claims and among requests', () => {
    expect(problemPaths(withIds(['a', 'b', 'a', 'a']))).toEqual(['claims[2].id', 'claims[3].id']);
    expect(problemPaths(withIds([], ['a', 'a']))).toEqual(['requests[1].id']);
  });

  it('may be shared by a claim and a request', () => {
    expect(problemPaths(withIds(['a'], ['a']))).toEqual([]);
  });
});
