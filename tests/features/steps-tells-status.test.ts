import { expect, it } from 'vitest';
import { tellsStatus } from '@/features/calculator/steps/tells-status.ts';
import { emptyDraft } from '@/shared/draft/draft.ts';
import { shippedPack } from '../packs.ts';

const draft = emptyDraft(2024, 'v');

it('a status that nobody need have chosen is not said of a person', () => {
  const { pack } = shippedPack('dingxi');
  expect(tellsStatus(pack, draft)).toBe(false);
  expect(tellsStatus(pack, { ...draft, status: 'retired' })).toBe(true);
  expect(tellsStatus(shippedPack('baoji').pack, draft)).toBe(true);
  expect(tellsStatus(undefined, draft)).toBe(true);
});
