import { beforeEach, describe, expect, it } from 'vitest';
import { addVisits } from '@/shared/draft/add-visits.ts';
import { emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import { draftStore } from '@/shared/draft/store.ts';

const on = (date: string): Visit => ({ ...emptyVisit('table-2'), date, level: 'tertiary', total: '1.00' });

beforeEach(() => draftStore.getState().startAnew());

describe('many visits', () => {
  it('are added as one step, each with an id of its own', () => {
    draftStore.getState().saveVisit({ ...on('2023-01-01'), id: 'known' });
    const before = draftStore.getState().draft;
    addVisits([on('2022-05-06'), on('2022-05-07')]);
    const { draft, undo } = draftStore.getState();
    expect(draft.visits.map(({ date }) => date)).toEqual(['2023-01-01', '2022-05-06', '2022-05-07']);
    expect(new Set([...draft.visits.map(({ id }) => id), draft.next]).size).toBe(4);
    expect(draft.year).toBe(before.year);
    undo();
    expect(draftStore.getState().draft).toBe(before);
  });

  it('turn to the year of the latest where they are the first', () => {
    addVisits([on('2021-05-06'), on('2022-01-07'), on('2021-12-31')]);
    expect(draftStore.getState().draft.year).toBe('2022');
  });

  it('are no step where there are none', () => {
    const before = draftStore.getState().draft;
    addVisits([]);
    expect(draftStore.getState().draft).toBe(before);
  });
});
