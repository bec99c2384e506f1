import { expect, it } from 'vitest';
import { type Draft, emptyDraft } from '@/shared/draft/draft.ts';
import { needsOf } from '@/shared/draft/needs.ts';
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
  expect(needs(region, changes)).toEqual(asked);
});
