import { expect, it } from 'vitest';
import { type Draft, emptyDraft } from '@/shared/draft/draft.ts';
import { needsOf } from '@/shared/draft/needs.ts';
import { emptyRequest, type RequestDraft } from '@/shared/draft/request.ts';
import { shippedPack } from '../packs.ts';

const needs = (region: string, changes: Partial<Draft>) =>
  needsOf(shippedPack(region).pack, { ...emptyDraft(2023, 'next'), ...changes });
const retiring = { statusChanges: [{ id: 's', from: '2023-05-01', status: 'retired' as const }] };

it.each([
  ['baoji', {}, { contributionBase: true, parameters: [] }],
  ['baoji', { enrolment: 'pooled-only' }, { contributionBase: true, parameters: [] }],
  ['baoji', { status: 'retired' }, { contributionBase: false, parameters: ['averagePension'] }],
  ['baoji', retiring, { contributionBase: true, parameters: ['averagePension'] }],
  ['kaifeng', { status: 'retired' }, { contributionBase: false, parameters: [] }],
  ['kaifeng', { enrolment: 'pooled-only' }, { contributionBase: false, parameters: [] }],
  [
    'sichuan-provincial',
    { status: 'retired' },
    {
      contributionBase: false,
      parameters: ['averagePension2021', 'averagePension2022', 'averagePensionFinalFrom'],
    },
  ],
] as const)('%s asks, of %j, for what its credits rest on', (region, changes, asked) => {
  expect(needs(region, changes)).toEqual({ ...asked, forRequests: [] });
});

it('asks for what the requests rest on, of every payer while none is chosen', () => {
  const forRequests = (changes: Partial<RequestDraft>) =>
    needs('dingxi', { requests: [{ ...emptyRequest('q', 'contribution'), ...changes }] }).forRequests;
  // 定西 第十条: a wage is bounded by the base standard, flexible workers pay on a share of the average wage
  expect(forRequests({ payer: 'employer-other' })).toEqual(['baseStandard']);
  expect(forRequests({ payer: 'flexible-4' })).toEqual(['averageMonthlyWage']);
  expect(forRequests({ payer: 'retired' })).toEqual([]);
  expect(forRequests({ wage: '5200' })).toEqual(['baseStandard', 'averageMonthlyWage', 'unemployedBase']);
  expect(forRequests({})).toEqual([]);
  expect(forRequests({ kind: 'benefit-start', payer: 'flexible' })).toEqual([]);
});
