import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdsNothing, isAnythingNotKept } from '@/app/page/not-kept.ts';
import { callersStore } from '@/features/calculator/hotline/callers.ts';
import { emptyDraft, emptyVisit } from '@/shared/draft/draft.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { heldStore } from '@/shared/keep/held.ts';
import { keepStore } from '@/shared/keep/keep-store.ts';

const { enter: becomeCallers, begin, leave, step, remove } = callersStore.getState();

function enter(total: string): void {
  const { draft, saveVisit } = draftStore.getState();
  saveVisit({ ...emptyVisit(draft.next), date: '2023-05-06', total });
}

const clean = (): void => draftStore.getState().handOver(emptyDraft(2023, 'anew'));

beforeEach(() => {
  clean();
  keepStore.setState(keepStore.getInitialState());
});

afterEach(() => leave());

describe('whether anything on the page is not kept', () => {
  it('is about what is shown, samples aside', () => {
    expect(isAnythingNotKept()).toBe(false);
    enter('5');
    expect(isAnythingNotKept()).toBe(true);
    keepStore.setState({ keepNow: () => true });
    expect(isAnythingNotKept()).toBe(false);
    keepStore.setState({ keepNow: () => false });
    draftStore.getState().edit((draft) => ({ ...draft, sample: 'one' }));
    expect(isAnythingNotKept()).toBe(false);
  });

  it('counts the person’s own beside an empty caller, unless it is kept', () => {
    enter('5');
    const { draft } = draftStore.getState();
    becomeCallers();
    expect(draftStore.getState().draft.visits).toEqual([]);
    expect(isAnythingNotKept()).toBe(true);
    expect(holdsNothing(heldStore.getState())).toBe(false);
    keepStore.setState({ holds: (entered) => entered.draft === draft });
    expect(isAnythingNotKept()).toBe(false);
  });

  it('counts callers put aside, whatever is kept', () => {
    becomeCallers();
    expect(isAnythingNotKept()).toBe(false);
    enter('7');
    begin();
    keepStore.setState({ keepNow: () => true, holds: () => true });
    expect(isAnythingNotKept()).toBe(true);
    step('earlier');
    expect(holdsNothing(heldStore.getState())).toBe(true);
    begin();
    remove(callersStore.getState().others[0]?.id ?? 0);
    expect(isAnythingNotKept()).toBe(false);
  });

  it('counts nothing of them any more once the mode is left', () => {
    enter('5');
    becomeCallers();
    enter('7');
    begin();
    leave();
    expect(holdsNothing(heldStore.getState())).toBe(true);
    // The person's own is back.
    expect(isAnythingNotKept()).toBe(true);
    clean();
    expect(isAnythingNotKept()).toBe(false);
  });
});
