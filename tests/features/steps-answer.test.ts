import { afterEach, describe, expect, it } from 'vitest';
import {
  chooseConditions,
  chooseStatus,
  saveTypedVisit,
  typedVisit,
  typeVisit,
} from '@/features/calculator/steps/answer.ts';
import { notes } from '@/features/calculator/steps/notes.ts';
import { visitInForm } from '@/shared/draft/open-form.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { draftStore } from '@/shared/draft/store.ts';

const state = () => draftStore.getState();
const slip = { level: 'primary', total: '90' } as const;

function setYear(year: string): void {
  state().edit((draft) => ({ ...draft, year }));
}

afterEach(() => state().startAnew());

describe('what is typed of a visit', () => {
  it('stands where the form of the one page has it', () => {
    typeVisit({ date: '2023-5-' });
    typeVisit({ total: '3' });
    const { draft, form } = state();
    expect(form.unsaved[draft.next]).toMatchObject({ date: '2023-5-', total: '3' });
    expect(typedVisit(draft, form)).toBe(form.unsaved[draft.next]);
  });

  it('opens the form where there are visits', () => {
    typeVisit({ ...slip, date: '2023-5-6' });
    saveTypedVisit();
    expect(visitInForm(state().draft, state().form)).toBeUndefined();
    typeVisit({ date: '2023' });
    expect(visitInForm(state().draft, state().form)).toBe(state().draft.next);
  });
});

describe('a disease', () => {
  it('is that of the visit where no other one is registered', () => {
    state().edit((draft) => ({ ...draft, policy: 'dingxi' }));
    state().editRegion((region) => ({ ...region, specialDiseases: ['27'] }));
    typeVisit({ care: 'special-disease' });
    const typed = (): Visit => typedVisit(state().draft, state().form);
    expect(typed().disease).toBe('27');
    state().editRegion((region) => ({ ...region, specialDiseases: ['27', '18'] }));
    expect(typed().disease).toBe('');
    typeVisit({ disease: '18' });
    state().editRegion((region) => ({ ...region, specialDiseases: ['27'] }));
    expect(typed().disease).toBe('18');
  });

  it('of the two is registered as it was chosen', () => {
    typeVisit({ care: 'two-diseases' });
    chooseConditions(['diabetes']);
    expect(state().draft.conditions).toEqual({ hypertension: false, diabetes: true });
    expect(typedVisit(state().draft, state().form).condition).toBe('diabetes');
    chooseConditions([]);
    expect(typedVisit(state().draft, state().form).condition).toBe('');
    expect(notes.getState().chosen[state().draft.next]).toEqual({ conditions: true });
  });
});

describe('saving', () => {
  it('writes out both days of a stay', () => {
    typeVisit({ ...slip, care: 'inpatient', admitted: '2024年3月1日', date: '2024-3-10' });
    saveTypedVisit();
    expect(state().draft.visits).toMatchObject([{ admitted: '2024-03-01', date: '2024-03-10' }]);
  });

  it('writes the date out and looks at its year, where it is of the first visit', () => {
    setYear('2026');
    typeVisit({ ...slip, date: '2023-5-6' });
    saveTypedVisit();
    expect(state().draft.visits).toMatchObject([{ date: '2023-05-06', total: '90' }]);
    expect(state().draft.year).toBe('2023');
    typeVisit({ ...slip, date: '2022-12-31' });
    saveTypedVisit();
    expect(state().draft.visits).toHaveLength(2);
    expect(state().draft.year).toBe('2023');
  });

  it('keeps in mind what was chosen, for when the visit is removed', () => {
    setYear('2023');
    chooseStatus('in-service');
    typeVisit({ ...slip, date: '2023-5-6' });
    saveTypedVisit();
    state().removeVisit(state().draft.visits[0]?.id ?? '');
    expect(notes.getState().chosen[state().draft.next]?.status).toBe('in-service');
  });
});

describe('choosing', () => {
  it('is no change where the draft says so already, and noted all the same', () => {
    const { draft } = state();
    chooseStatus('in-service');
    expect(state().draft).toBe(draft);
    expect(notes.getState().chosen[draft.next]).toEqual({ status: 'in-service' });
    chooseStatus('retired');
    expect(state().draft.status).toBe('retired');
  });

  it('is of one case: one begun anew knows nothing of it', () => {
    chooseStatus('retired');
    state().startAnew();
    expect(notes.getState().chosen[state().draft.next]).toBeUndefined();
  });
});
