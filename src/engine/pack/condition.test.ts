import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Day, formatDay, parseDay } from '../calendar/day.ts';
import { boundariesOf, dimensionsOf, holds, When } from './condition.ts';
import { code, type Situation, situationOf } from './dimensions.ts';

const day = (text: string): Day => parseDay(text) as Day;
const local: Situation = situationOf(0);

describe('holds', () => {
  const on = day('2023-01-01');

  it.each<readonly [string, When, boolean]>([
    ['always', {}, true],
    ['one value', { place: 'local' }, true],
    ['another value', { place: 'offsite-referred' }, false],
    ['one of a list', { place: ['offsite-referred', 'local'] }, true],
    ['none of a list', { place: ['offsite-referred', 'offsite-resident'] }, false],
    ['all dimensions', { place: 'local', emergency: 'no', status: ['in-service', 'flexible'] }, true],
    ['all dimensions but one', { place: 'local', emergency: 'yes' }, false],
    ['from the day itself', { date: { from: '2023-01-01' } }, true],
    ['from the day after', { date: { from: '2023-01-02' } }, false],
    ['until the day itself', { date: { until: '2023-01-01' } }, true],
    ['until the day before', { date: { until: '2022-12-31' } }, false],
    ['within a stretch', { date: { from: '2022-07-01', until: '2023-12-31' } }, true],
    ['a date, but another value', { date: { from: '2022-07-01' }, emergency: 'yes' }, false],
  ])('%s', (_, when, expected) => {
    expect(holds(when, local, on)).toBe(expected);
  });
});

it('names its dimensions, but not the date', () => {
  expect(dimensionsOf({ date: { from: '2023-01-01' }, status: 'retired', care: 'outpatient' })).toEqual([
    'care',
    'status',
  ]);
});

it('changes on its first day and on the day after its last', () => {
  const days = boundariesOf({ from: '2022-07-01', until: '2022-12-31' }).map(formatDay);
  expect(days).toEqual(['2022-07-01', '2023-01-01']);
  expect(boundariesOf({})).toEqual([]);
});

it('puts every value of a situation into its number, and takes it out again', () => {
  const situation: Situation = {
    care: 'two-diseases',
    provider: 'pharmacy',
    prescribedBy: 'none',
    designated: 'account-only',
    place: 'offsite-cross-province',
    emergency: 'yes',
    registration: 'unregistered',
    conditions: 'both',
    status: 'flexible',
    enrolment: 'pooled-only',
    entitlement: 'waiting',
    contributions: 'repaid',
    interruption: 'middle',
    stay: 'boundary',
    birth: 'termination-10',
  };
  const number = Object.entries(situation).reduce(
    (sum, [name, value]) => sum + code(name as keyof Situation, value),
    0,
  );
  expect(situationOf(number)).toEqual(situation);
  expect(Object.values(local)).toEqual([
    'outpatient',
    'tertiary',
    'unstated',
    'pooling',
    'local',
    'no',
    'not-needed',
    'none',
    'in-service',
    'combined',
    'entitled',
    'paid',
    'none',
    'outside',
    'none',
  ]);
});

describe('the schema of conditions', () => {
  it.each([{}, { place: 'local' }, { place: ['local'] }, { date: {} }, { date: { from: '2024-02-29' } }])(
    'takes %j',
    (when) => {
      expect(v.is(When, when)).toBe(true);
    },
  );

  it.each([
    { weather: 'fine' },
    { place: 'here' },
    { place: [] },
    { place: ['local', 'here'] },
    { place: null },
    { date: '2023-01-01' },
    { date: { from: '2023-02-29' } },
    { date: { from: '2023-01' } },
    { date: { since: '2023-01-01' } },
  ])('does not take %j', (when) => {
    expect(v.is(When, when)).toBe(false);
  });
});
