import { expect, it } from 'vitest';
import { caseWith, NONE, over, problemPaths } from './valid.ts';

const REQUESTS = {
  contribution: { kind: 'contribution', id: '1', payer: 'employer-public', wage: '5200.00' },
  'retirement-buyout': {
    kind: 'retirement-buyout',
    id: '1',
    payer: 'flexible-8',
    monthsPaid: 150,
    base: '5200.00',
    monthsSinceChange: 24,
  },
  'maternity-allowance': {
    kind: 'maternity-allowance',
    id: '1',
    employer: 'employer-other',
    averageWage: '6000.00',
    birth: { kind: 'normal', babies: 1 },
    monthsContributed: 12,
  },
  'benefit-start': {
    kind: 'benefit-start',
    id: '1',
    payer: 'flexible',
    event: 'first',
    paidOn: '2023-03-15',
  },
} as const;

type Kind = keyof typeof REQUESTS;

const pathsOf = (request: unknown): readonly string[] =>
  problemPaths({ ...caseWith('outpatient'), requests: [request] });

it.each(Object.entries(REQUESTS))('the valid %s that the others are made of', (_, request) => {
  expect(pathsOf(request)).toEqual([]);
});

it.each<readonly [Kind, object, string]>([
  ['contribution', { kind: NONE }, 'kind'],
  ['contribution', { kind: 'pension' }, 'kind'],
  ['contribution', { id: NONE }, 'id'],
  ['contribution', { payer: NONE }, 'payer'],
  ['contribution', { payer: 'flexible' }, 'payer'],
  ['contribution', { wage: NONE }, 'wage'],
  ['contribution', { wage: 5200 }, 'wage'],
  ['contribution', { payer: 'flexible-4' }, 'wage'],
  ['contribution', { payer: 'retired' }, 'wage'],
  ['contribution', { base: '1.00' }, 'base'],
  ['retirement-buyout', { payer: 'retired', monthsSinceChange: NONE }, 'payer'],
  ['retirement-buyout', { monthsPaid: NONE }, 'monthsPaid'],
  ['retirement-buyout', { monthsPaid: 1201 }, 'monthsPaid'],
  ['retirement-buyout', { monthsPaid: -1 }, 'monthsPaid'],
  ['retirement-buyout', { monthsPaid: 1.5 }, 'monthsPaid'],
  ['retirement-buyout', { monthsPaid: '150' }, 'monthsPaid'],
  ['retirement-buyout', { base: NONE }, 'base'],
  ['retirement-buyout', { monthsSinceChange: 1201 }, 'monthsSinceChange'],
  ['retirement-buyout', { payer: 'flexible-4' }, 'monthsSinceChange'],
  ['maternity-allowance', { employer: 'flexible' }, 'employer'],
  ['maternity-allowance', { averageWage: NONE }, 'averageWage'],
  ['maternity-allowance', { birth: NONE }, 'birth'],
  ['maternity-allowance', { birth: { babies: 0 } }, 'birth.babies'],
  ['maternity-allowance', { birth: { kind: 'termination' } }, 'birth.months'],
  ['maternity-allowance', { monthsContributed: 1201 }, 'monthsContributed'],
  ['benefit-start', { payer: 'employer-public' }, 'payer'],
  ['benefit-start', { event: 'again' }, 'event'],
  ['benefit-start', { paidOn: '2023-02-30' }, 'paidOn'],
  ['benefit-start', { event: 'resume' }, 'interruptedMonths'],
  ['benefit-start', { interruptedMonths: 3 }, 'interruptedMonths'],
  ['benefit-start', { event: 'resume', interruptedMonths: 2.5 }, 'interruptedMonths'],
])('%s %j', (kind, change, path) => {
  expect(pathsOf(over(REQUESTS[kind], change))).toEqual([`requests[0].${path}`]);
});

it.each([[null], ['contribution'], [[]]])('%j is no request', (request) => {
  expect(pathsOf(request)).toEqual(['requests[0]']);
});

it.each<readonly [Kind, object]>([
  ['contribution', { payer: 'unemployed', wage: NONE }],
  ['retirement-buyout', { monthsPaid: 0, monthsSinceChange: 1200 }],
  ['retirement-buyout', { payer: 'flexible-4', monthsSinceChange: NONE }],
  ['maternity-allowance', { birth: { kind: 'termination', months: 0 } }],
  ['benefit-start', { event: 'resume', interruptedMonths: 0 }],
])('fine: %s %j', (kind, change) => {
  expect(pathsOf(over(REQUESTS[kind], change))).toEqual([]);
});
