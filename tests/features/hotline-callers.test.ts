import { beforeEach, describe, expect, it } from 'vitest';
import { useAdopted } from '@/features/calculator/check-bill/adopted.ts';
import { typeOnSlip, useSlips } from '@/features/calculator/check-bill/slip-texts.ts';
import { callersStore, createCallersStore, MOST_CALLERS } from '@/features/calculator/hotline/callers.ts';
import { lookAt, useLookedAt } from '@/features/calculator/looked-at.ts';
import { useLastOpened } from '@/features/calculator/share/last-opened.ts';
import { useTakenLink } from '@/features/calculator/share/taken-link.ts';
import { noteChosen, notes } from '@/features/calculator/steps/notes.ts';
import { useTableInput } from '@/features/calculator/table/table-input.ts';
import { useAccepted } from '@/features/calculator/visits/accepted.ts';
import { emptyDraft, emptyVisit } from '@/shared/draft/draft.ts';
import { createDraftStore, draftStore } from '@/shared/draft/store.ts';
import type { Link } from '@/shared/links/link.ts';

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

  it('one who was brought up again and is put aside once more is not the one to go', () => {
    for (let caller = 1; caller <= MOST_CALLERS + 1; caller += 1) {
      if (caller > 1) callers.getState().begin();
      enter(String(caller));
    }
    callers.getState().bringUp(callers.getState().others[MOST_CALLERS - 1]?.id ?? 0);
    expect(bill()).toBe('1');
    enter('more');
    callers.getState().begin();
    const { former, others } = callers.getState();
    expect(others).toHaveLength(MOST_CALLERS);
    expect(totals()).not.toContain('2');
    callers.getState().bringUp(former ?? 0);
    expect(drafts.getState().draft.visits.map(({ total }) => total)).toEqual(['1', 'more']);
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
    callers.getState().leave();
    expect(callers.getState().others).toEqual([]);
    expect(drafts.getState()).toMatchObject({ canUndo: false, draft: { visits: [] } });
  });
});

describe('what the person entered for themselves', () => {
  it('is no caller, and comes back as it was once the mode is left', () => {
    enter('5');
    enter('6');
    const { draft, keepTyped } = drafts.getState();
    keepTyped({ ...emptyVisit(draft.next), total: '88' });
    const own = drafts.getState();
    callers.getState().enter();
    expect(drafts.getState()).toMatchObject({
      canUndo: false,
      canRedo: false,
      draft: { visits: [] },
      form: { unsaved: {} },
    });
    expect(callers.getState()).toMatchObject({ others: [], former: undefined });
    drafts.getState().undo();
    expect(bill()).toBeUndefined();
    enter('77');
    callers.getState().enter();
    expect(bill()).toBe('77');
    callers.getState().begin();
    enter('78');
    callers.getState().leave();
    expect(drafts.getState().draft).toBe(own.draft);
    expect(drafts.getState().form).toBe(own.form);
    expect([own.canUndo, drafts.getState().canUndo]).toEqual([true, true]);
    drafts.getState().undo();
    expect(drafts.getState().draft.visits.map(({ total }) => total)).toEqual(['5']);
    drafts.getState().redo();
    drafts.getState().redo();
    expect(drafts.getState().draft.visits.map(({ total }) => total)).toEqual(['5', '6']);
    expect(drafts.getState().form.unsaved).toBe(own.form.unsaved);
  });

  it('comes back with what stands beside it, and with nothing of a caller', () => {
    lookAt('own');
    typeOnSlip('own', 'fund', '150');
    callersStore.getState().enter();
    expect(useLookedAt.getState().id).toBeUndefined();
    expect(useSlips.getState().texts).toEqual({});
    lookAt('caller');
    typeOnSlip('caller', 'fund', '1');
    useTableInput.getState().type('2023-05-06 320');
    callersStore.getState().leave();
    expect(useLookedAt.getState().id).toBe('own');
    expect(Object.keys(useSlips.getState().texts).join()).not.toContain('caller');
    expect(JSON.stringify(useSlips.getState().texts)).toContain('150');
    expect(useTableInput.getState().text).toBe('');
    // Once more, and there is nothing of the first time.
    callersStore.getState().enter();
    expect(useLookedAt.getState().id).toBeUndefined();
    callersStore.getState().leave();
    useSlips.setState({ texts: {}, whole: false });
    useLookedAt.setState({ id: undefined });
  });
});

describe('what was kept beside the draft for a caller', () => {
  const { begin, leave } = callersStore.getState();

  it('comes back with the caller, and stays away from the others', () => {
    leave();
    const { draft, saveVisit } = draftStore.getState();
    saveVisit({ ...emptyVisit(draft.next), date: '2023-05-06', total: '250' });
    typeOnSlip('v', 'fund', '150');
    lookAt('v');
    useTableInput.getState().type('2023-05-06 320');
    begin();
    expect(useSlips.getState().texts).toEqual({});
    typeOnSlip('w', 'fund', '99');
    // Nothing but a table that is being typed is a caller too.
    useTableInput.getState().type('2023-06-07 80');
    callersStore.getState().step('earlier');
    expect(useSlips.getState().texts).toEqual({ v: { fund: '150' } });
    expect(useLookedAt.getState().id).toBe('v');
    expect(useTableInput.getState()).toMatchObject({ text: '2023-05-06 320', before: undefined });
    callersStore.getState().step('later');
    expect(useSlips.getState().texts).toEqual({ w: { fund: '99' } });
    expect(useTableInput.getState()).toMatchObject({ text: '2023-06-07 80', before: undefined });
    leave();
    expect(useSlips.getState().texts).toEqual({});
    expect(useTableInput.getState().text).toBe('');
  });

  it.each([
    ['the next one', begin],
    ['whoever comes once the mode is left', leave],
  ])('is nothing of %s', (_, next) => {
    const { link } = openedLink();
    useTakenLink.setState({ written: '1.abc' });
    useLastOpened.setState({ opened: { link, notTaken: [], otherPack: undefined } });
    typeOnSlip('v', 'fund', '150');
    lookAt('v');
    noteChosen('v', {});
    useAccepted.setState({ ids: new Set(['v']) });
    useAdopted.setState({ change: 'x', after: link.draft });
    useTableInput.getState().type('2023-05-06 320');
    next();
    expect(useTakenLink.getState().written).toBe('');
    expect(useLastOpened.getState().opened).toBeUndefined();
    expect(useSlips.getState().texts).toEqual({});
    expect(useLookedAt.getState()).toEqual({ id: undefined, arriving: false });
    expect(notes.getState()).toEqual({ chosen: {}, changing: undefined, begun: undefined });
    expect(useAccepted.getState().ids.size).toBe(0);
    expect(useAdopted.getState()).toEqual({ change: '', after: undefined });
    expect(useTableInput.getState().text).toBe('');
  });
});

const openedLink = (): { readonly link: Link } => ({
  link: { draft: emptyDraft(2023, 'next'), pack: undefined, made: '2023-10-08', withheld: [] },
});
