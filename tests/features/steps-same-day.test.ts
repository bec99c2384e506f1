import { beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '@/i18n/i18n.ts';
import { isPlaceInDoubt } from '@/features/calculator/elder/is-place-in-doubt.ts';
import { saveTypedVisit, typedVisit, typeVisit } from '@/features/calculator/steps/answer.ts';
import { firstOpen } from '@/features/calculator/steps/answered.ts';
import { type Asking, askingFor } from '@/features/calculator/steps/asking.ts';
import { noteChosen, notes } from '@/features/calculator/steps/notes.ts';
import { before, progress } from '@/features/calculator/steps/progress.ts';
import { CHECK, questionsFor } from '@/features/calculator/steps/questions.ts';
import {
  ANOTHER,
  calledBySameDay,
  institutionsOfDay,
  sameDayAnswer,
  sameDayAnswered,
} from '@/features/calculator/steps/same-day.ts';
import { takeBack } from '@/features/calculator/steps/take-back.ts';
import { sameDayInDoubt } from '@/features/calculator/visits/alike.ts';
import { institutionWords, isMadeUp } from '@/features/calculator/visits/institution-words.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { shippedPack } from '../packs.ts';
import { visit } from './visits.ts';

const KIND = '三级医院';
const words = institutionWords(i18n.t);
const state = () => draftStore.getState();
const DAY = '2023-05-06';

/** 开封, retired, with visits entered already. */
function entered(...visits: readonly Visit[]): void {
  state().startAnew();
  state().edit((draft) => ({ ...draft, policy: 'kaifeng', status: 'retired', visits }));
}

const open = shippedPack('kaifeng');

function asking(alone = false): Asking {
  const { draft, form } = state();
  const chosen = {
    status: 'retired',
    enrolment: 'combined',
    ...notes.getState().chosen[draft.next],
  } as const;
  return askingFor({ draft, visit: typedVisit(draft, form), chosen, open, alone });
}

const answer = (at: string): void => noteChosen(state().draft.next, { sameDay: sameDayAnswer(asking(), at) });

const save = (): void => saveTypedVisit(calledBySameDay(asking(), KIND, words));

const names = (): readonly string[] => state().draft.visits.map(({ name }) => name);

/** What the fund pays of each, in fen. */
const paid = (): readonly string[] => {
  const { settlement } = evaluate(state().draft, open);
  return (settlement?.claims ?? []).map((each) => (each.outcome === 'settled' ? String(each.fund) : '?'));
};

const further = (total: string, changes: Partial<Visit> = {}): void =>
  typeVisit({ date: DAY, level: 'tertiary', total, ...changes });

beforeEach(() => entered(visit('a', DAY, '268.4')));

// 开封 第九条, tertiary, retired: 50 a day at one institution, then 60 %; 200 a month.
// (268.40 − 50) × 60 % = 131.04. The same institution: 80 × 60 % = 48.00; another one: (80 − 50) × 60 % = 18.00.
describe('a further visit of a day', () => {
  it('at the same institution has no deductible once more', () => {
    further('80');
    expect(firstOpen(asking())).toBe('sameDay');
    answer('a');
    expect(firstOpen(asking())).toBe(CHECK);
    expect(names(), 'until it is saved').toEqual(['']);
    save();
    expect(names()).toEqual(['三级医院（同一家）', '三级医院（同一家）']);
    expect(paid()).toEqual(['13104', '4800']);
  });

  it('at another one has its own, and nothing is left in doubt on the one page', () => {
    further('80');
    answer(ANOTHER);
    save();
    expect(names()).toEqual(['三级医院（第 1 家）', '三级医院（第 2 家）']);
    expect(paid()).toEqual(['13104', '1800']);
    expect(sameDayInDoubt(state().draft.visits, open.pack)).toBeUndefined();
  });

  it('is asked about after its date where each entry has a screen, after the slip where it has one', () => {
    further('80');
    expect(questionsFor(asking(true)).slice(-4)).toEqual(['where', 'date', 'sameDay', 'total']);
    expect(questionsFor(asking()).slice(-3)).toEqual(['where', 'slip', 'sameDay']);
    expect(before('total', asking(true))).toBe('sameDay');
  });

  it('is counted with it only where it may be of that day', () => {
    typeVisit({ level: 'tertiary' });
    expect(progress('slip', asking())).toEqual({ at: 2, of: 3, atMost: true });
    further('80', { date: '2023-05-07' });
    expect(progress('slip', asking())).toEqual({ at: 2, of: 2, atMost: false });
    typeVisit({ date: '', level: 'primary' });
    expect(progress('slip', asking())).toEqual({ at: 2, of: 2, atMost: false });
  });

  it('is not asked about elsewhere, on another day, or where each visit has its own deductible', () => {
    for (const changes of [{ level: 'primary' }, { date: '2023-05-07' }, { kind: 'pharmacy' }] as const) {
      entered(visit('a', DAY, '268.4'));
      further('80', changes);
      expect(questionsFor(asking())).not.toContain('sameDay');
    }
    entered(visit('a', DAY, '268.4'));
    further('80');
    const baoji = shippedPack('baoji');
    const { draft, chosen, visit: typed } = asking();
    expect(questionsFor(askingFor({ draft, chosen, visit: typed, open: baoji }))).not.toContain('sameDay');
  });
});

describe('where the earlier visit has a name', () => {
  beforeEach(() => entered(visit('a', DAY, '268.4', { name: 'H' })));

  it('the further one is asked about all the same, and takes it', () => {
    further('80');
    expect(firstOpen(asking())).toBe('sameDay');
    answer('a');
    save();
    expect(names()).toEqual(['H', 'H']);
    expect(paid()).toEqual(['13104', '4800']);
  });

  it('the further one gets another where it was elsewhere', () => {
    further('80');
    answer(ANOTHER);
    save();
    expect(names()).toEqual(['H', '三级医院（第 2 家）']);
    expect(paid()).toEqual(['13104', '1800']);
  });

  it('one that has the same, or another one, is not in doubt', () => {
    further('80', { name: ' H' });
    expect(sameDayAnswered(asking())).toBe('a');
    typeVisit({ name: 'G' });
    expect(sameDayAnswered(asking())).toBe(ANOTHER);
    save();
    expect(names()).toEqual(['H', 'G']);
  });
});

it('a further visit with a name gives it to the earlier one without', () => {
  further('80', { name: 'G' });
  expect(sameDayAnswered(asking())).toBeUndefined();
  answer(ANOTHER);
  expect([...calledBySameDay(asking(), KIND, words).values()]).toEqual(['三级医院（第 2 家）', 'G']);
  answer('a');
  save();
  expect(names()).toEqual(['G', 'G']);
});

describe('of several visits of the day', () => {
  beforeEach(() =>
    entered(
      visit('a', DAY, '60'),
      visit('b', DAY, '70', { name: 'H' }),
      visit('c', DAY, '90', { name: 'H' }),
      visit('d', '2023-05-07', '90'),
    ),
  );

  it('those of one institution are one answer', () => {
    further('80');
    expect(institutionsOfDay(asking()).map((each) => each.map(({ id }) => id))).toEqual([['a'], ['b', 'c']]);
    answer('c');
    expect(sameDayAnswered(asking())).toBe('b');
  });

  it('one without a name gets one that no other has', () => {
    further('80');
    answer('a');
    save();
    expect(names()).toEqual(['三级医院（第 2 家）', 'H', 'H', '', '三级医院（第 2 家）']);
  });

  it('those without are not said to be one, nor to be several', () => {
    entered(visit('a', DAY, '60'), visit('b', DAY, '70'));
    further('80');
    answer(ANOTHER);
    save();
    expect(names()).toEqual(['', '', '三级医院（第 1 家）']);
  });

  it('what was answered of one stays so, and each of those without can be answered of', () => {
    entered(visit('a', DAY, '60'), visit('b', DAY, '70'));
    further('80');
    answer(ANOTHER);
    save();
    const inDoubt = (): readonly boolean[] =>
      state().draft.visits.map((each) => isPlaceInDoubt(each, state().draft.visits, open.pack));
    expect(inDoubt()).toEqual([true, true, false]);
    const [, second, third] = state().draft.visits;
    takeBack(third as Visit);
    expect(sameDayAnswered(asking())).toBe(ANOTHER);
    expect(firstOpen(asking())).toBe(CHECK);
    save();
    takeBack(second as Visit);
    expect(firstOpen(asking())).toBe('sameDay');
    answer('a');
    save();
    expect(inDoubt()).toEqual([false, false, false]);
  });
});

describe('a visit that is changed later', () => {
  const second = (): Visit => state().draft.visits.slice(-1)[0] as Visit;

  beforeEach(() => {
    further('80');
    answer('a');
    save();
    takeBack(second());
  });

  it('has its answer still, and can be given the other one', () => {
    expect(firstOpen(asking())).toBe(CHECK);
    expect(sameDayAnswered(asking())).toBe('a');
    answer(ANOTHER);
    save();
    expect(names()).toEqual(['三级医院（同一家）', '三级医院（第 2 家）']);
    expect(paid()).toEqual(['13104', '1800']);
  });

  it('is asked about anew on another day', () => {
    state().edit((draft) => ({
      ...draft,
      visits: [...draft.visits, visit('x', '2023-05-09', '60', { name: '三级医院（同一家）' })],
    }));
    typeVisit({ date: '2023-05-08' });
    expect(typedVisit(state().draft, state().form).name).toBe('');
    expect(questionsFor(asking())).not.toContain('sameDay');
    typeVisit({ date: '2023-05-09' });
    expect(firstOpen(asking())).toBe('sameDay');
  });

  it('is no longer the same where its level is another', () => {
    typeVisit({ level: 'secondary' });
    save();
    expect(names()).toEqual(['三级医院（同一家）', '']);
    // 第九条, secondary, retired: (80 − 40) × 65 % = 26.00.
    expect(paid()).toEqual(['13104', '2600']);
  });

  it('keeps the name that somebody gave it', () => {
    typeVisit({ name: '人民医院' });
    typeVisit({ date: '2023-05-08' });
    expect(typedVisit(state().draft, state().form).name).toBe('人民医院');
  });
});

it('names that were made up are known as such', () => {
  expect(isMadeUp(words.one(KIND), i18n.t)).toBe(true);
  expect(isMadeUp(words.nth(KIND, 12), i18n.t)).toBe(true);
  for (const name of ['', '人民医院', '人民医院（东院）']) expect(isMadeUp(name, i18n.t)).toBe(false);
});
