import { describe, expect, it } from 'vitest';
import { emptyDraft, emptyVisit } from '@/shared/draft/draft.ts';
import { typedOf, visitInForm } from '@/shared/draft/open-form.ts';
import { createDraftStore } from '@/shared/draft/store.ts';

function started() {
  const store = createDraftStore(2023);
  const state = () => store.getState();
  const inForm = () => visitInForm(state().draft, state().form);
  const typed = (id: string) => state().form.unsaved[id]?.total;
  return { state, inForm, typed };
}

describe('the open form', () => {
  it('is that of the first visit while there is none, and closes when it is saved', () => {
    const { state, inForm, typed } = started();
    const { next } = state().draft;
    expect(inForm()).toBe(next);
    state().keepTyped({ ...emptyVisit(next), total: '1' });
    expect(typed(next)).toBe('1');
    state().saveVisit({ ...emptyVisit(next), total: '12' });
    expect(inForm()).toBeUndefined();
    expect(typed(next)).toBeUndefined();
  });

  it('keeps what was typed of a new visit while another one is looked at', () => {
    const { state, inForm, typed } = started();
    state().saveVisit({ ...emptyVisit(state().draft.next), total: '1' });
    const [first] = state().draft.visits;
    const { next } = state().draft;
    state().openForm(next);
    state().keepTyped({ ...emptyVisit(next), total: '77' });
    state().openForm(first?.id ?? '');
    state().keepTyped({ ...emptyVisit(first?.id ?? ''), total: '5' });
    state().giveUp(first?.id ?? '');
    expect([inForm(), typed(first?.id ?? ''), typed(next)]).toEqual([undefined, undefined, '77']);
    state().openForm(next);
    expect(inForm()).toBe(next);
  });

  it('is empty after everything was cleared, and as it was after that was taken back', () => {
    const { state, inForm, typed } = started();
    const { next } = state().draft;
    state().keepTyped({ ...emptyVisit(next), total: '77' });
    state().startAnew();
    expect(inForm()).not.toBe(next);
    expect(typed(inForm() ?? '')).toBeUndefined();
    state().undo();
    expect([inForm(), typed(next)]).toEqual([next, '77']);
    state().redo();
    expect(inForm()).not.toBe(next);
  });

  it('holds for a draft what was typed of its own visits alone: not what was removed, cleared or replaced', () => {
    const { state } = started();
    const own = () => typedOf(state().draft, state().form);
    const { next } = state().draft;
    state().saveVisit({ ...emptyVisit(next), total: '1' });
    state().openForm(next);
    state().keepTyped({ ...emptyVisit(next), total: '77' });
    expect(own()).toEqual({ editing: next, unsaved: { [next]: { ...emptyVisit(next), total: '77' } } });
    state().removeVisit(next);
    expect(own()).toEqual({ editing: undefined, unsaved: {} });
    state().undo();
    expect(own().unsaved[next]?.total).toBe('77');
    state().startAnew();
    expect(own()).toEqual({ editing: undefined, unsaved: {} });
    const other = emptyDraft(2024, 'other');
    const typed = { editing: 'other', unsaved: { other: { ...emptyVisit('other'), total: '5' } } };
    const former = state().draft;
    state().openDraft(other, typed);
    expect(own()).toEqual(typed);
    expect(state().replaced).toEqual({ former, by: other });
    state().undo();
    state().undo();
    expect(own().unsaved[next]?.total).toBe('77');
    state().handOver(emptyDraft(2024, 'of somebody else'));
    expect(state().replaced).toBeUndefined();
  });

  it('takes nothing from a form that is no longer open', () => {
    const { state, typed } = started();
    const visit = emptyVisit(state().draft.next);
    state().saveVisit(visit);
    state().keepTyped({ ...visit, total: '9' });
    expect(typed(visit.id)).toBeUndefined();
  });
});
