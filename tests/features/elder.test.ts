import { afterEach, describe, expect, it } from 'vitest';
import { explainClaim, formatFen, type Settlement } from '@/engine/index.ts';
import { mostLeft } from '@/features/calculator/elder/most-left.ts';
import { changedOf, putBack, takeUp } from '@/features/calculator/elder/taken-up.ts';
import { visitsAnswered } from '@/features/calculator/elder/visits-answered.ts';
import { whySteps } from '@/features/calculator/elder/why-steps.ts';
import { whatIsLeft } from '@/features/calculator/result/what-is-left.ts';
import { saveTypedVisit, typedVisit, typeVisit } from '@/features/calculator/steps/answer.ts';
import { firstOpen } from '@/features/calculator/steps/answered.ts';
import { type Asking, askingFor } from '@/features/calculator/steps/asking.ts';
import { notes } from '@/features/calculator/steps/notes.ts';
import { CHECK, questionsFor } from '@/features/calculator/steps/questions.ts';
import { takeBack } from '@/features/calculator/steps/take-back.ts';
import { type Draft, emptyDraft, emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { shippedPack, shippedPacks } from '../packs.ts';
import { dingxi, stay as stayOf } from './dingxi.ts';
import { settled, visit } from './visits.ts';

describe('one question a screen', () => {
  const asking = (region: string, typed: Partial<Visit>, chosen: Asking['chosen'] = {}): Asking =>
    askingFor({
      draft: { ...emptyDraft(2023, 'v'), policy: region } satisfies Draft,
      visit: { ...emptyVisit('v'), ...typed },
      chosen,
      open: shippedPacks.get(region),
      alone: true,
    });

  it('asks for the day and for the amount apart', () => {
    expect(questionsFor(asking('baoji', {}))).toEqual(['region', 'status', 'where', 'date', 'total']);
  });

  it('asks for both days of a stay', () => {
    const stay = asking('dingxi', { care: 'inpatient', place: 'local' });
    expect(questionsFor(stay).slice(-5)).toEqual(['admitted', 'date', 'total', 'outOfScope', 'paidFirst']);
  });

  it('takes what was passed over for none of it', () => {
    // A stay like that of ../shared/spec/examples/29-dingxi-inpatient.
    const stay = { care: 'inpatient', place: 'local', level: 'secondary', total: '30000' } as const;
    const days = { admitted: '2024-3-1', date: '2024-3-10' } as const;
    const known = { status: 'in-service', care: 'inpatient', place: 'local', emergency: false } as const;
    const passed = (chosen: Asking['chosen']) =>
      firstOpen(asking('dingxi', { ...stay, ...days }, { ...known, ...chosen }));
    expect(passed({})).toBe('outOfScope');
    expect(passed({ outOfScope: 'inpatient' })).toBe('paidFirst');
    expect(passed({ outOfScope: 'inpatient', paidFirst: 'inpatient' })).toBe(CHECK);
  });

  it('goes on to the next only with an answer that can be read', () => {
    const chosen = { status: 'in-service' } as const;
    const first = { level: 'primary' } as const;
    expect(firstOpen(asking('baoji', first, chosen))).toBe('date');
    expect(firstOpen(asking('baoji', { ...first, date: '2023-2-30' }, chosen))).toBe('date');
    expect(firstOpen(asking('baoji', { ...first, date: '2023-5-6' }, chosen))).toBe('total');
    expect(firstOpen(asking('baoji', { ...first, date: '2023-5-6', total: '9x' }, chosen))).toBe('total');
  });
});

describe('a visit that is taken up again', () => {
  const state = () => draftStore.getState();
  const slip = { level: 'primary', date: '2023-05-06', total: '90' } as const;
  afterEach(() => state().startAnew());

  function entered(): Visit {
    typeVisit(slip);
    saveTypedVisit();
    const [saved] = state().draft.visits;
    if (saved === undefined) throw new Error('no visit');
    return saved;
  }

  it('has all its answers, and takes its place again when it is saved', () => {
    state().edit((draft) => ({ ...draft, policy: 'baoji', status: 'retired' }));
    const saved = entered();
    takeBack(saved);
    const { draft, form } = state();
    expect(draft.visits).toEqual([]);
    const again = askingFor({
      draft,
      visit: typedVisit(draft, form),
      chosen: notes.getState().chosen[draft.next] ?? {},
      open: shippedPacks.get('baoji'),
      alone: true,
    });
    expect(firstOpen(again)).toBe(CHECK);
    typeVisit({ total: '100' });
    saveTypedVisit();
    expect(state().draft.visits).toEqual([{ ...saved, total: '100' }]);
  });

  it('does not take the place of what was begun of another', () => {
    const saved = entered();
    typeVisit({ total: '33' });
    takeBack(saved);
    saveTypedVisit();
    const { draft, form } = state();
    expect(draft.visits.map(({ id }) => id)).toEqual([saved.id]);
    expect(typedVisit(draft, form).total).toBe('33');
  });

  it('brings nothing back after all was cleared', () => {
    const saved = entered();
    typeVisit({ total: '33' });
    takeBack(saved);
    state().startAnew();
    entered();
    expect(typedVisit(state().draft, state().form).total).toBe('');
  });
});

describe('a visit that is left half changed', () => {
  const state = () => draftStore.getState();
  const slip = { level: 'primary', date: '2023-05-06' } as const;
  afterEach(() => state().startAnew());

  /** Two visits of a day, and what the questions would ask about next. */
  function entered(): readonly [first: Visit, second: Visit, next: string] {
    for (const total of ['90', '60']) {
      typeVisit({ ...slip, total });
      saveTypedVisit();
    }
    const { visits, next } = state().draft;
    const [first, second] = visits;
    if (!first || !second) throw new Error('no visits');
    return [first, second, next];
  }

  it('is back in its place, and another one is asked about', () => {
    const [first, second, next] = entered();
    takeUp(first);
    expect(state().draft.visits).toEqual([second]);
    putBack();
    const { draft, form } = state();
    expect(draft.visits).toEqual([first, second]);
    expect(draft.next).toBe(next);
    expect(typedVisit(draft, form)).toEqual(emptyVisit(next));
    expect(changedOf(state(), first)).toBeUndefined();
    typeVisit({ ...slip, total: '33' });
    saveTypedVisit();
    expect(state().draft.visits.map(({ total }) => total)).toEqual(['90', '60', '33']);
  });

  it('is gone on with where it was left', () => {
    const [first, second] = entered();
    takeUp(second);
    typeVisit({ total: '6' });
    putBack();
    expect(state().draft.visits).toEqual([first, second]);
    expect(changedOf(state(), second)?.total).toBe('6');
    takeUp(second);
    expect(typedVisit(state().draft, state().form).total).toBe('6');
    saveTypedVisit();
    expect(state().draft.visits.map(({ total }) => total)).toEqual(['90', '6']);
    putBack();
    expect(state().draft.visits).toHaveLength(2);
  });

  it('is that of a sample again where it was', () => {
    const visits = [visit('a', '2023-05-06', '90')];
    const sample = { ...emptyDraft(2023, 'next'), policy: 'baoji', sample: 'same-day', visits };
    state().openDraft(sample);
    takeUp(visits[0] as Visit);
    expect(state().draft.sample).toBeUndefined();
    putBack();
    expect(state().draft).toEqual(sample);
    // What else is changed meanwhile makes it the person's own.
    takeUp(visits[0] as Visit);
    state().edit((draft) => ({ ...draft, status: 'retired' }));
    putBack();
    expect(state().draft).toEqual({ ...sample, status: 'retired', sample: undefined });
  });

  it('leaves what was begun of another one to be asked about', () => {
    const [first] = entered();
    typeVisit({ total: '33' });
    takeUp(first);
    putBack();
    expect(typedVisit(state().draft, state().form).total).toBe('33');
    expect(state().draft.visits).toHaveLength(2);
  });
});

describe('why it is this much', () => {
  const why = (region: string, visits: readonly Visit[]) => {
    const settlement = settled(region, visits);
    const outcome = settlement.claims[settlement.claims.length - 1];
    if (outcome?.outcome !== 'settled') throw new Error('not settled');
    const names = { limit: (id: string) => id, supplement: (id: string) => id };
    return whySteps(outcome, explainClaim(outcome, settlement), names).map(
      ({ key, words, articles }) => [key.replace('elder.why.', ''), Object.values(words), articles] as const,
    );
  };

  it('says each step that decided, with its article', () => {
    // 开封 第九条, tertiary, at work: 50 a visit, then 50 %: (560 − 50) × 50 % = 255, of which 150 a month are paid.
    expect(why('kaifeng', [visit('a', '2023-05-06', '560')])).toMatchObject([
      ['all', ['560.00'], []],
      ['deductibleOfDayFirst', ['50.00', '0.00', '50.00'], ['9']],
      ['rate', ['510.00', '50%', '50', '255.00'], ['9']],
      ['limitCutsFirst', [expect.anything(), '150.00', '0.00', '150.00'], ['9']],
      ['fund', ['150.00'], []],
    ]);
  });

  it('says what insurance does not cover, and what a limit has left', () => {
    // The same: (130 − 50) × 50 % = 40, then (460 − 100 − 50) × 50 % = 155, of which 110 are left.
    const visits = [visit('a', '2023-05-06', '130'), visit('b', '2023-05-07', '460', { outOfScope: '100' })];
    expect(why('kaifeng', visits).map(([key]) => key)).toEqual([
      'total',
      'outOfScope',
      'eligible',
      'deductibleOfDayFirst',
      'rate',
      'limitCuts',
      'fund',
    ]);
    expect(why('kaifeng', visits)[5]?.[1].slice(1)).toEqual(['150.00', '40.00', '110.00']);
  });

  it('says of a yearly deductible what of it was paid', () => {
    // 十堰 第五条: 500 a year first: 320, then the last 180 of a bill of 400.
    const visits = [visit('a', '2023-05-06', '320'), visit('b', '2023-05-08', '400')];
    expect(why('shiyan', visits)[1]).toEqual(['deductibleOfYear', ['500.00', '320.00', '180.00'], ['5']]);
  });
});

describe('the most that is left', () => {
  const mostOf = (settlement: Settlement, id: string) => {
    const outcome = settlement.claims.find(({ claim }) => claim.id === id);
    const found = outcome && mostLeft(whatIsLeft(settlement), outcome);
    return found && `${found.id} ${formatFen(found.left)}`;
  };

  it('is that of the month where it leaves less than the year does', () => {
    // 开封 第九条: (130 − 50) × 50 % = 40 of the 150 a month, and of the 1000 a year.
    expect(mostOf(settled('kaifeng', [visit('a', '2023-05-06', '130')]), 'a')).toBe('month 110.00');
  });

  it('is nothing to be shown once the month is used up, whatever the year has left', () => {
    expect(mostOf(settled('kaifeng', [visit('a', '2023-05-06', '560')]), 'a')).toBeUndefined();
  });

  it('is nothing to be shown once the year is used up', () => {
    const months = ['01', '02', '03', '04', '05', '06', '07'];
    const visits = months.map((month) => visit(month, `2023-${month}-10`, '560'));
    expect(mostOf(settled('kaifeng', visits), '07')).toBeUndefined();
  });

  it('is no one figure where a supplement pays above the limit', () => {
    // 定西 第四十五条（一）: 70000 of basic insurance, and up to 600000 more.
    const settlement = dingxi([stayOf('a', '2024-03-01', '2024-03-10', '1200')]);
    expect(mostOf(settlement, 'a')).toBeUndefined();
  });

  it('is no one figure where there are several kinds of care', () => {
    // 四川 第九条（三）, 第十条（二）: 2000 a year, and 300 for diabetes beside it.
    const drugs = visit('b', '2023-05-07', '100', { care: 'two-diseases', condition: 'diabetes' });
    const conditions = { hypertension: false, diabetes: true };
    const visits = [visit('a', '2023-05-06', '1000'), drugs];
    const draft = { ...emptyDraft(2023, 'next'), conditions, visits };
    const { settlement } = evaluate(draft, shippedPack('sichuan-provincial'));
    if (!settlement) throw new Error('nothing was settled');
    expect(whatIsLeft(settlement).filter(({ kind }) => kind === 'limit')).toHaveLength(2);
    expect([mostOf(settlement, 'a'), mostOf(settlement, 'b')]).toEqual([undefined, undefined]);
  });

  it('is that of the pregnancy of the visit', () => {
    // 定西 第三十六条（二）: 2000 − 1500, and nothing to choose by once there are two.
    const prenatal = (id: string, date: string, pregnancy: string): Visit =>
      visit(id, date, '1500', { care: 'prenatal', pregnancy });
    const first = prenatal('a', '2024-02-01', '1');
    expect(mostOf(dingxi([first]), 'a')).toBe('prenatal 500.00');
    expect(mostOf(dingxi([first, prenatal('b', '2024-12-01', '2')]), 'b')).toBeUndefined();
  });
});

describe('the visits to be looked at', () => {
  it('are those that have an answer; the others are to be mended', () => {
    const wrong = visit('b', '2023-02-30', '100');
    const visits = [visit('c', '2023-06-01', '100'), wrong, visit('a', '2023-05-06', '90')];
    const { settlement, setAside, pack } = evaluate(
      { ...emptyDraft(2023, 'next'), visits },
      shippedPack('baoji'),
    );
    const outcomes = new Map(settlement?.claims.map((outcome) => [outcome.claim.id, outcome]));
    const sorted = visitsAnswered(visits, outcomes, setAside, pack);
    expect(sorted.answered.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(sorted.wrong).toEqual([wrong]);
  });
});
