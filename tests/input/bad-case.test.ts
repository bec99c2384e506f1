import { describe, expect, it } from 'vitest';
import { caseWith, NONE, over, problemPaths, written } from './valid.ts';

type Row = readonly [change: object, path: string | readonly string[], policy?: string];

/** Every change of a valid case, and the paths that it makes bad. */
function refuses(rows: readonly Row[]): void {
  for (const [change, path, policy] of rows)
    it(`${written(change)} is refused at ${String(path)}`, () => {
      expect(problemPaths(over(caseWith('outpatient', {}, policy), change))).toEqual(
        typeof path === 'string' ? [path] : path,
      );
    });
}

const entry = (from: string, status = 'retired') => ({ from, status });
const unpaid = (from: string, until: string, more: object = {}) => ({ from, until, ...more });
const person = (value: object) => ({ person: value });
const arrears = (...periods: object[]) => ({ person: { arrears: periods } });

describe('the valid cases that the others are made of', () => {
  it.each(['baoji', 'shiyan', 'kaifeng', 'sichuan-provincial'])('%s', (policy) => {
    expect(problemPaths(caseWith('outpatient', {}, policy))).toEqual([]);
  });
});

describe('the case as a whole', () => {
  refuses([
    [{ format: 'gongji-case/2' }, 'format'],
    [{ format: NONE }, 'format'],
    [{ policy: 'atlantis' }, 'policy'],
    [{ policy: 1 }, 'policy'],
    [{ policy: NONE }, 'policy'],
    [{ year: '2023' }, 'year'],
    [{ year: 2023.5 }, 'year'],
    [{ year: 1899 }, 'year'],
    [{ year: 3000 }, 'year'],
    [{ year: NONE }, 'year'],
    [{ person: NONE }, 'person'],
    [{ person: [] }, 'person'],
    [{ person: null }, 'person'],
    [{ claims: NONE }, 'claims'],
    [{ claims: {} }, 'claims'],
    [{ claims: [null, 'x', []] }, ['claims[0]', 'claims[1]', 'claims[2]']],
    [{ payFromAccount: 'yes' }, 'payFromAccount'],
    [{ payfromAccount: true }, 'payfromAccount'],
    [{ parameters: [] }, 'parameters'],
    [{ readings: 'shared' }, 'readings'],
    [{ opening: '0' }, 'opening'],
    [{ requests: {} }, 'requests'],
  ]);

  it.each([[null], ['case'], [7], [[]], [true]])('%j is no case', (json) => {
    expect(problemPaths(json)).toEqual(['']);
  });

  it('is told every problem at once', () => {
    const kase = {
      format: 'x',
      policy: 'kaifeng',
      year: 0,
      person: { status: 'x' },
      claims: [{ id: 1 }],
      more: 1,
    };
    expect(problemPaths(kase)).toEqual(
      [
        'format',
        'year',
        'person.status',
        'more',
        'claims[0].id',
        'claims[0].care',
        'claims[0].date',
        'claims[0].provider',
        'claims[0].total',
      ].sort(),
    );
  });
});

describe('the person', () => {
  refuses([
    [person({ status: NONE }), 'person.status'],
    [person({ status: 'working' }), 'person.status'],
    [person({ status: 3 }), 'person.status'],
    [person({ status: [] }), 'person.status'],
    [person({ status: [{ from: '2023-01-01' }] }), 'person.status[0].status'],
    [person({ status: [{ status: 'retired' }] }), 'person.status[0].from'],
    [person({ status: [{ ...entry('2023-01-01'), until: '2023-02-01' }] }), 'person.status[0].until'],
    [person({ status: [entry('2023-02-30')] }), 'person.status[0].from'],
    [person({ status: [entry('2023-01-01'), entry('2023-01-01')] }), 'person.status[1].from'],
    [person({ status: [entry('2023-02-01'), entry('2023-01-01')] }), 'person.status[1].from'],
    [person({ status: [entry('2023-05-07')] }), 'claims[0].date'],
    [person({ enrolment: [{ from: '2023-05-07', enrolment: 'combined' }] }), 'claims[0].date'],
    [person({ enrolment: 'none' }), 'person.enrolment'],
    [person({ enrolment: [] }), 'person.enrolment'],
    [person({ enrolment: 'pooled-only' }), 'person.enrolment', 'baoji'],
    [person({ contributionBase: 6000 }), 'person.contributionBase'],
    [
      person({ contributionBase: [{ from: '2023-01-01', base: '1.234' }] }),
      'person.contributionBase[0].base',
    ],
    [person({ contributionBase: [] }), 'person.contributionBase'],
    [person({ benefitFrom: '2023-02-29' }), 'person.benefitFrom'],
    [person({ openingBalance: '-1' }), 'person.openingBalance'],
    [person({ conditions: 'diabetes' }), 'person.conditions'],
    [person({ conditions: ['gout'] }), 'person.conditions[0]'],
    [person({ conditions: ['diabetes', 'diabetes'] }), 'person.conditions[1]'],
    [person({ specialDiseases: ['1'] }), 'person.specialDiseases[0]'],
    [person({ specialDiseases: [1] }), 'person.specialDiseases[0]'],
    [person({ specialDiseases: ['1', '2', '3', '4'] }), 'person.specialDiseases'],
    [person({ name: '王' }), 'person.name'],
  ]);

  it('may have a base that begins after the first claim', () => {
    const kase = over(
      caseWith('outpatient'),
      person({ contributionBase: [{ from: '2023-09-01', base: '6000.00' }] }),
    );
    expect(problemPaths(kase)).toEqual([]);
  });
});

describe('a timeline whose first entry is bad still begins there', () => {
  refuses([
    [person({ status: [entry('2023-01-01', 'x'), entry('2023-07-01')] }), 'person.status[0].status'],
    [person({ status: [{ from: '2023-01-01' }, entry('2023-07-01')] }), 'person.status[0].status'],
    [
      person({
        enrolment: [
          { from: '2023-01-01', enrolment: 'x' },
          { from: '2023-07-01', enrolment: 'combined' },
        ],
      }),
      'person.enrolment[0].enrolment',
    ],
    [person({ status: [null, entry('2023-07-01')] }), 'person.status[0]'],
  ]);
});

describe('unpaid periods', () => {
  refuses([
    [person({ arrears: {} }), 'person.arrears'],
    [arrears({ until: '2023-01-31' }), 'person.arrears[0].from'],
    [arrears({ from: '2023-01-01' }), 'person.arrears[0].until'],
    [arrears(unpaid('2023-02-01', '2023-01-31')), 'person.arrears[0].until'],
    [arrears(unpaid('2023-01-01', '2023-01-31', { repaidOn: '2022-12-31' })), 'person.arrears[0].repaidOn'],
    [arrears(unpaid('2023-01-01', '2023-01-31', { repaid: '2023-02-01' })), 'person.arrears[0].repaid'],
    [
      arrears(unpaid('2023-01-01', '2023-01-31'), unpaid('2023-01-31', '2023-02-28')),
      'person.arrears[1].from',
    ],
    [
      arrears(unpaid('2023-01-01', '2023-01-31'), unpaid('2023-02-01', '2023-02-28')),
      'person.arrears[1].from',
    ],
    [
      arrears(unpaid('2023-02-01', '2023-02-28'), unpaid('2023-01-01', '2023-01-31')),
      'person.arrears[1].from',
    ],
    [
      arrears(unpaid('2023-01-01', '2023-12-31'), unpaid('2023-03-01', '2023-03-02')),
      'person.arrears[1].from',
    ],
  ]);

  it('may have a paid day between them, be of one day, and be listed in any order', () => {
    const periods = arrears(unpaid('2023-02-02', '2023-02-28'), unpaid('2023-01-31', '2023-01-31'));
    expect(problemPaths(over(caseWith('outpatient'), periods))).toEqual([]);
  });
});

describe('parameters and readings', () => {
  refuses([
    [{ parameters: { averagePension: '1.00' } }, 'parameters.averagePension'],
    [{ parameters: { averagePension: 3000 } }, 'parameters.averagePension', 'baoji'],
    [{ parameters: { averagePension2021: '1.234' } }, 'parameters.averagePension2021', 'shiyan'],
    [
      { parameters: { averagePensionFinalFrom: '2023-07-01' } },
      'parameters.averagePensionFinalFrom',
      'sichuan-provincial',
    ],
    [
      { parameters: { averagePensionFinalFrom: '2023-13' } },
      'parameters.averagePensionFinalFrom',
      'sichuan-provincial',
    ],
    [{ readings: { 'same-day-deductible': 'none' } }, 'readings.same-day-deductible'],
    [{ readings: { 'same-day-deductible': true } }, 'readings.same-day-deductible'],
    [{ readings: { 'retired-rate-uplift': 'points' } }, 'readings.retired-rate-uplift'],
    [{ readings: { 'same-day-deductible': 'shared' } }, 'readings.same-day-deductible', 'baoji'],
  ]);
});

describe('the opening', () => {
  refuses([
    [{ opening: { deductible: '1.00' } }, 'opening.deductible'],
    [{ opening: { deductible: '1.00' } }, 'opening.deductible', 'baoji'],
    [{ opening: { deductible: 1 } }, 'opening.deductible', 'shiyan'],
    [{ opening: { limits: { month: '1.00' } } }, 'opening.limits.month'],
    [{ opening: { limits: { 'year:2023': '1.00' } } }, 'opening.limits.year:2023'],
    [{ opening: { limits: { 'month:2022-12': '1.00' } } }, 'opening.limits.month:2022-12'],
    [{ opening: { limits: { 'month:2023-13': '1.00' } } }, 'opening.limits.month:2023-13'],
    [{ opening: { limits: { 'month:2023-05': '1.00' } } }, 'opening.limits.month:2023-05', 'shiyan'],
    [{ opening: { limits: { 'month:2023-05': '-1' } } }, 'opening.limits.month:2023-05'],
    [{ opening: { limits: { 'two-diseases': '1.00' } } }, 'opening.limits.two-diseases', 'shiyan'],
    [{ opening: { limits: { delivery: '1.00' } } }, 'opening.limits.delivery'],
    [{ opening: { limits: { prenatal: '1.00' } } }, 'opening.limits.prenatal'],
    [{ opening: { limits: [] } }, 'opening.limits'],
    [{ opening: { cumulative: { 'special-disease': '1.00' } } }, 'opening.cumulative.special-disease'],
    [{ opening: { limit: {} } }, 'opening.limit'],
  ]);

  it.each([
    ['shiyan', { deductible: '120.00', limits: { year: '300.00' } }],
    ['sichuan-provincial', { deductible: '0', limits: { year: '0', 'two-diseases': '1.5' }, cumulative: {} }],
    ['kaifeng', { limits: { year: '1.00', 'month:2023-01': '1.00', 'month:2023-12': '99999999.99' } }],
    ['baoji', { limits: { year: '300.00' } }],
  ])('of %s', (policy, opening) => {
    expect(problemPaths({ ...caseWith('outpatient', {}, policy), opening })).toEqual([]);
  });
});
