import { expect, it } from 'vitest';
import { emptyDraft } from '@/shared/draft/draft.ts';
import { createDraftStore } from '@/shared/draft/store.ts';
import { visit } from '../features/visits.ts';

const SAMPLE = {
  ...emptyDraft(2023, 'next'),
  policy: 'kaifeng',
  sample: 'same-day',
  visits: [visit('a', '2023-05-06', '30')],
};

function opened() {
  const store = createDraftStore(2023);
  store.getState().openDraft(SAMPLE);
  return store;
}

it('a sample of which something is changed is the person’s own, until that is taken back', () => {
  const changes: readonly ((state: ReturnType<ReturnType<typeof opened>['getState']>) => void)[] = [
    ({ saveVisit }) => saveVisit(visit('a', '2023-05-06', '31')),
    ({ removeVisit }) => removeVisit('a'),
    ({ edit }) => edit((draft) => ({ ...draft, openingBalance: { 2023: '600' } })),
    ({ edit }) => edit((draft) => ({ ...draft, status: 'retired' })),
    ({ editRegion }) => editRegion((region) => ({ ...region, parameters: { base: '1' } })),
    ({ editOpening }) => editOpening((opening) => ({ ...opening, deductible: '20' })),
  ];
  for (const changed of changes) {
    const store = opened();
    changed(store.getState());
    expect(store.getState().draft.sample).toBeUndefined();
    store.getState().undo();
    expect(store.getState().draft.sample).toBe('same-day');
  }
});

it('a sample stays one where another year of it is looked at, or a clause of it is read otherwise', () => {
  const store = opened();
  store.getState().edit((draft) => ({ ...draft, year: '2024' }));
  store
    .getState()
    .editRegion((region) => ({ ...region, readings: { 'same-day-deductible': 'first-visit-only' } }));
  expect(store.getState().draft.sample).toBe('same-day');
});
