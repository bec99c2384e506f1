import { beforeEach, describe, expect, it } from 'vitest';
import { createCallersStore, MOST_CALLERS } from '@/features/calculator/hotline/callers.ts';
import { emptyVisit } from '@/shared/draft/draft.ts';
import { createDraftStore } from '@/shared/draft/store.ts';

let drafts: ReturnType<typeof createDraftStore>;
let callers: ReturnType<typeof createCallersStore>;
let time: string;

beforeEach(() => {
  drafts = createDraftStore(2023);
  time = '09:00';
  callers = createCallersStore(drafts, () => time);
});

const bill = (): string | undefined => drafts.getState().draft.visits[0]?.total;

/** A caller with one visit. */
function enter(total: string): void {
  const { draft, saveVisit } = drafts.getState();
  saveVisit({ ...emptyVisit(draft.next), date: '2023-05-06', total });
}

const totals = (): readonly (string | undefined)[] =>
  callers.getState().others.map(({ draft }) => draft.visits[0]?.total);

describe('callers', () => {
  it('the next one finds a clean page, from which no undoing leads to the one before', () => {
    enter('250');
    drafts.getState().edit((draft) => ({ ...draft, policy: 'kaifeng', status: 'retired' }));
    expect(callers.getState().begin()).toBe(true);
    const { draft, form, canUndo, canRedo } = drafts.getState();
    expect(draft).toMatchObject({ policy: undefined, status: 'in-service', visits: [] });
    expect(form).toEqual({ editing: undefined, unsaved: {} });
    expect([canUndo, canRedo]).toEqual([false, false]);
    drafts.getState().undo();
    expect(drafts.getState().draft.visits).toEqual([]);
  });

  it('the one before is put aside with the time, and comes back by undoing', () => {
    time = '14:05';
    enter('250');
    callers.getState().begin();
    const { others, former } = callers.getState();
    expect(others).toHaveLength(1);
    expect(others[0]?.at).toBe('14:05');
    expect(former).toBe(others[0]?.id);
    callers.getState().bringUp(former ?? 0);
    expect(bill()).toBe('250');
    expect(callers.getState()).toMatchObject({ others: [], former: undefined });
  });

  it('what was typed and not saved comes back too', () => {
    const { draft, keepTyped } = drafts.getState();
    keepTyped({ ...emptyVisit(draft.next), total: '88' });
    callers.getState().begin();
    expect(drafts.getState().form.unsaved).toEqual({});
    callers.getState().step('earlier');
    expect(Object.values(drafts.getState().form.unsaved).map(({ total }) => total)).toEqual(['88']);
  });

  it('bringing one up puts the present one aside, and loses neither', () => {
    enter('1');
    callers.getState().begin();
    enter('2');
    callers.getState().begin();
    enter('3');
    const [, first] = callers.getState().others;
    callers.getState().bringUp(first?.id ?? 0);
    expect(bill()).toBe('1');
    expect(totals()).toEqual(['3', '2']);
  });

  it('are gone through in the order in which they called', () => {
    for (const total of ['1', '2', '3']) {
      enter(total);
      if (total !== '3') callers.getState().begin();
    }
    const seen = (by: 'earlier' | 'later'): unknown => [callers.getState().step(by), bill()];
    expect(seen('later')).toEqual([false, '3']);
    expect(seen('earlier')).toEqual([true, '2']);
    expect(seen('earlier')).toEqual([true, '1']);
    expect(seen('earlier')).toEqual([false, '1']);
    expect(seen('later')).toEqual([true, '2']);
    expect(seen('later')).toEqual([true, '3']);
  });

  it('nothing entered is no caller; the one before that can still be had back', () => {
    enter('1');
    callers.getState().begin();
    expect(callers.getState().begin()).toBe(false);
    expect(totals()).toEqual(['1']);
    expect(callers.getState().former).toBe(callers.getState().others[0]?.id);
  });

  it('only the latest are kept; the earliest of them can still be brought up while another is there', () => {
    for (let caller = 1; caller <= MOST_CALLERS + 2; caller += 1) {
      enter(String(caller));
      callers.getState().begin();
    }
    expect(totals()).toHaveLength(MOST_CALLERS);
    expect(totals()[MOST_CALLERS - 1]).toBe('3');
    enter('13');
    callers.getState().bringUp(callers.getState().others[MOST_CALLERS - 1]?.id ?? 0);
    expect(bill()).toBe('3');
    expect(totals()).toHaveLength(MOST_CALLERS);
    expect(totals()[0]).toBe('13');
  });

  it('a case from elsewhere takes the place of the present one, which can be had back', () => {
    enter('1');
    const { draft } = createDraftStore(2022).getState();
    callers.getState().take({ ...draft, policy: 'baoji' });
    expect(drafts.getState().draft.policy).toBe('baoji');
    expect(totals()).toEqual(['1']);
  });

  it('one that is removed is gone, and all are when the mode is left', () => {
    enter('1');
    callers.getState().begin();
    enter('2');
    callers.getState().begin();
    const [latest] = callers.getState().others;
    callers.getState().remove(latest?.id ?? 0);
    expect(totals()).toEqual(['1']);
    expect(callers.getState().former).toBeUndefined();
    enter('3');
    callers.getState().forget();
    expect(callers.getState().others).toEqual([]);
    expect(drafts.getState()).toMatchObject({ canUndo: false, draft: { visits: [] } });
  });
});
