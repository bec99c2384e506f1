import { describe, expect, it } from 'vitest';
import { firstOpen, shownAt } from '@/features/calculator/steps/answered.ts';
import { type Asking, askingFor } from '@/features/calculator/steps/asking.ts';
import { before, firstOfVisit, progress } from '@/features/calculator/steps/progress.ts';
import { CHECK, otherProblems, questionsFor } from '@/features/calculator/steps/questions.ts';
import { type Draft, emptyDraft, EMPTY_REGION, emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import { PACK_IDS, shippedPack, shippedPacks } from '../packs.ts';

const visit: Visit = emptyVisit('v');
const slip: Visit = { ...visit, level: 'primary', date: '2023-5-6', total: '90' };
const bought: Visit = { ...visit, kind: 'pharmacy' };

/** A person who has just come from the first screen, with the region chosen there. */
function asking(region: string, changed: Partial<Asking> = {}, draft: Partial<Draft> = {}): Asking {
  const { open = shippedPacks.get(region), ...rest } = changed;
  const begun = { ...emptyDraft(2023, 'v'), policy: region, ...draft };
  return askingFor({ draft: begun, visit, chosen: {}, open, ...rest });
}

const nowhere = askingFor({ draft: emptyDraft(2023, 'v'), visit, chosen: {}, open: undefined });
const bothChosen = { status: 'in-service', enrolment: 'combined' } as const;

describe('the questions', () => {
  it('are as many as the region and the visit make necessary', () => {
    expect(questionsFor(asking('baoji'))).toEqual(['region', 'status', 'where', 'slip']);
    expect(questionsFor(asking('kaifeng'))).toEqual(['region', 'status', 'enrolment', 'where', 'slip']);
    expect(questionsFor(asking('kaifeng', { visit: bought }))).toEqual(questionsFor(asking('kaifeng')));
    expect(questionsFor(asking('shiyan'))).toEqual(['region', 'status', 'enrolment', 'where', 'slip']);
    expect(questionsFor(asking('shiyan', { visit: bought }))).toEqual([
      'region',
      'status',
      'enrolment',
      'where',
      'prescriber',
      'slip',
    ]);
    expect(questionsFor(asking('sichuan-provincial', { visit: bought }))).toEqual([
      'region',
      'status',
      'enrolment',
      'care',
      'where',
      'slip',
    ]);
  });

  it.each(PACK_IDS)('are at most six in %s for what most people come with', (region) => {
    for (const each of [visit, bought, slip])
      expect(questionsFor(asking(region, { visit: each })).length).toBeLessThanOrEqual(6);
  });

  it('are said in words as far as they are known', () => {
    expect(progress('region', nowhere)).toEqual({ at: 1, of: undefined, atMost: true });
    expect(progress('status', asking('baoji'))).toEqual({ at: 2, of: 4, atMost: false });
    expect(progress('enrolment', asking('kaifeng'))).toEqual({ at: 3, of: 5, atMost: false });
    expect(progress('where', asking('shiyan'))).toEqual({ at: 4, of: 6, atMost: true });
    expect(progress('where', asking('shiyan', { visit: slip }))).toEqual({ at: 4, of: 5, atMost: false });
    expect(progress('slip', asking('shiyan', { visit: bought }))).toEqual({ at: 6, of: 6, atMost: false });
  });

  it('are about the visit alone once there is one before', () => {
    const further = asking('shiyan', { visit: bought }, { visits: [slip], next: 'w' });
    expect(firstOpen(further)).toBe('prescriber');
    expect(progress('where', further)).toEqual({ at: 1, of: 3, atMost: false });
    expect(progress('status', further)).toBeUndefined();
    expect(before('where', further)).toBeUndefined();
    expect(before('slip', further)).toBe('prescriber');
  });
});

describe('the questions of a region with many kinds of care', () => {
  const dingxi = (typed: Partial<Visit>, changed: Partial<Asking> = {}, draft: Partial<Draft> = {}): Asking =>
    asking('dingxi', { visit: { ...visit, ...typed }, ...changed }, draft);
  const registered = (...specialDiseases: readonly string[]): Partial<Draft> => ({
    regions: { dingxi: { ...EMPTY_REGION, specialDiseases } },
  });

  it('are six of a stay at home, and none about a status on which nothing rests', () => {
    const questions = ['region', 'care', 'place', 'where', 'slip', 'bill'];
    expect(questionsFor(dingxi({ care: 'inpatient' }))).toEqual(questions);
    expect(questionsFor(dingxi({ care: 'inpatient', place: 'offsite-resident' }))).toEqual(questions);
  });

  it('are of the status all the same where each has a screen of its own: it is printed of the person', () => {
    expect(questionsFor(dingxi({ care: 'inpatient' }, { alone: true }))).toEqual([
      'region',
      'status',
      'care',
      'place',
      'where',
      'admitted',
      'date',
      'total',
      'outOfScope',
      'paidFirst',
    ]);
    expect(firstOpen(dingxi({ care: 'inpatient' }, { alone: true }))).toBe('status');
  });

  it('say at the discharge that it is before the admission, where each has a screen of its own', () => {
    const swapped = {
      care: 'inpatient',
      level: 'secondary',
      admitted: '2024-3-1',
      date: '2024-2-10',
    } as const;
    const chosen = { status: 'in-service', place: 'local' } as const;
    const asked = dingxi(swapped, { alone: true, chosen });
    expect(firstOpen(asked)).toBe('date');
    expect(shownAt('admitted', asked)).toBe('admitted');
    expect(asked.problems).toContainEqual({ field: 'visits.v.date', code: 'after-discharge' });
    expect(firstOpen(dingxi({ ...swapped, admitted: '2024-2-1' }, { alone: true, chosen }))).toBe('total');
  });

  it('are about an emergency where other terms hold for one', () => {
    const away = 'offsite-cross-province';
    expect(questionsFor(dingxi({ care: 'inpatient', place: away }))).toContain('emergency');
    expect(questionsFor(dingxi({ care: 'special-disease', place: away }))).not.toContain('emergency');
    expect(questionsFor(dingxi({ care: 'emergency-death', place: away }))).not.toContain('emergency');
  });

  it('are about the disease where several are registered, or none', () => {
    const special = { care: 'special-disease' } as const;
    const one = questionsFor(dingxi({ ...special, disease: '27' }, {}, registered('27')));
    expect(one).toEqual(['region', 'care', 'registered', 'where', 'slip', 'bill']);
    for (const diseases of [['27', '18'], []])
      expect(questionsFor(dingxi(special, {}, registered(...diseases)))).toContain('disease');
    // 第二十七条, where the place matters by its reading alone
    const open = shippedPack('dingxi');
    const pack = open.under({ ...open.defaults, 'offsite-special-disease': 'reduced' });
    expect(questionsFor(dingxi(special, { open, pack }))).toContain('place');
  });

  it('are of maternity what it rests on', () => {
    expect(questionsFor(dingxi({ care: 'delivery' }))).toEqual([
      'region',
      'care',
      'where',
      'slip',
      'bill',
      'birth',
    ]);
    expect(questionsFor(dingxi({ care: 'family-planning' }))).toContain('birth');
    expect(questionsFor(dingxi({ care: 'prenatal' }))).not.toContain('pregnancy');
    const checked: Visit = { ...slip, id: 'w', care: 'prenatal' };
    expect(questionsFor(dingxi({ care: 'prenatal' }, {}, { visits: [checked] }))).toContain('pregnancy');
  });

  it('ask of outpatient care what they ask elsewhere', () => {
    expect(questionsFor(dingxi({ care: 'outpatient' }))).toEqual(['region', 'care', 'where', 'slip']);
  });

  it('are counted as far as is known', () => {
    expect(progress('care', dingxi({}))).toEqual({ at: 2, of: 7, atMost: true });
    const stay = { care: 'inpatient' } as const;
    expect(progress('place', dingxi(stay))).toEqual({ at: 3, of: 7, atMost: true });
    expect(progress('where', dingxi(stay, { chosen: { place: 'local' } }))).toEqual({
      at: 4,
      of: 6,
      atMost: false,
    });
  });

  it('take a kind, a place and an empty bill for answers only once they are chosen', () => {
    expect(firstOpen(dingxi({}))).toBe('care');
    const stay: Partial<Visit> = {
      care: 'inpatient',
      level: 'secondary',
      admitted: '2024-3-1',
      date: '2024-3-12',
      total: '30000',
    };
    expect(firstOpen(dingxi(stay))).toBe('place');
    expect(firstOpen(dingxi(stay, { chosen: { place: 'local' } }))).toBe('bill');
    const chosen = { place: 'local', bill: 'inpatient' } as const;
    expect(firstOpen(dingxi(stay, { chosen }))).toBe(CHECK);
    expect(firstOpen(dingxi({ ...stay, care: 'delivery' }, { chosen }))).toBe('bill');
    expect(firstOpen(dingxi({ ...stay, admitted: '' }, { chosen }))).toBe('slip');
    expect(firstOpen(dingxi({ ...stay, classB: '30000.01' }, { chosen }))).toBe('bill');
    expect(firstOpen(dingxi({ care: 'outpatient' }, { chosen: { care: 'outpatient' } }))).toBe('where');
  });

  it('take an operation for one that ended no pregnancy only once it was looked at', () => {
    const operation: Partial<Visit> = {
      care: 'family-planning',
      level: 'primary',
      date: '2024-3-1',
      total: '400',
    };
    const bill = { bill: 'family-planning' } as const;
    expect(firstOpen(dingxi(operation, { chosen: bill }))).toBe('birth');
    const chosen = { ...bill, birth: 'family-planning' } as const;
    expect(firstOpen(dingxi(operation, { chosen }))).toBe(CHECK);
    expect(firstOpen(dingxi({ ...operation, birthKind: 'normal' }, { chosen: bill }))).toBe('birth');
    const ended = { ...operation, birthKind: 'termination', months: '2' } as const;
    expect(firstOpen(dingxi(ended, { chosen: bill }))).toBe(CHECK);
  });

  it('begin, for a further visit, with its kind', () => {
    const further = dingxi({}, {}, { ...registered('27'), visits: [slip], next: 'w' });
    expect(firstOfVisit(further)).toBe('care');
    expect(progress('care', further)?.at).toBe(1);
    expect(firstOpen(dingxi({ care: 'special-disease' }, {}, registered('27', '18')))).toBe('disease');
  });

  it('keep their numbers, for a further visit, while the registered diseases are being entered', () => {
    const special = { care: 'special-disease', disease: '27' } as const;
    const further = { ...registered('27'), visits: [slip], next: 'w' };
    const entered = dingxi(special, {}, further);
    expect(progress('registered', entered)).toEqual({ at: 2, of: 5, atMost: false });
    expect(before('registered', entered)).toBe('care');
    const goneOn = dingxi(special, { chosen: { registered: true } }, further);
    expect(progress('where', goneOn)).toEqual({ at: 3, of: 5, atMost: false });
    expect(before('where', goneOn)).toBe('registered');
    expect(progress('where', entered)?.at).toBe(2);
  });
});

describe('the questions of the two diseases', () => {
  const drugs: Visit = { ...visit, care: 'two-diseases' };
  const sichuan = (
    typed: Partial<Visit>,
    draft: Partial<Draft> = {},
    changed: Partial<Asking> = {},
  ): Asking => asking('sichuan-provincial', { visit: { ...drugs, ...typed }, ...changed }, draft);
  const both = { conditions: { hypertension: true, diabetes: true } };

  it('are about the disease where both are registered, or none', () => {
    const one = { conditions: { hypertension: true, diabetes: false } };
    expect(questionsFor(sichuan({ condition: 'hypertension' }, one))).not.toContain('condition');
    expect(questionsFor(sichuan({ condition: 'diabetes' }, one))).toContain('condition');
    for (const draft of [both, {}]) expect(questionsFor(sichuan({}, draft))).toContain('condition');
  });

  it('take none for an answer only once it is chosen', () => {
    const retired = { status: 'retired', enrolment: 'pooled-only' } as const;
    expect(firstOpen(sichuan({}, retired))).toBe('conditions');
    expect(firstOpen(sichuan({}, retired, { chosen: { conditions: true } }))).toBe('condition');
    expect(firstOpen(sichuan({}, { ...retired, ...both }))).toBe('condition');
  });

  it('are of a region without such terms about the disease alone', () => {
    const questions = questionsFor(asking('kaifeng', { visit: drugs }));
    expect(questions).toContain('condition');
    expect(questions).not.toContain('conditions');
  });
});

it('what is taken as usual is asked about at the wish of the person, where each has a screen of its own', () => {
  const also = ['place', 'outOfScope'] as const;
  const asked = (chosen: Asking['chosen']) =>
    asking('baoji', { alone: true, visit: slip, chosen: { status: 'in-service', also, ...chosen } });
  const questions = ['region', 'status', 'place', 'where', 'date', 'total', 'outOfScope'];
  expect(questionsFor(asked({}))).toEqual(questions);
  expect(firstOpen(asked({}))).toBe('place');
  expect(firstOpen(asked({ place: 'local', outOfScope: 'outpatient' }))).toBe(CHECK);
  expect(questionsFor(asking('baoji', { chosen: { also } }))).not.toContain('place');
});

describe('the first question without an answer', () => {
  it('takes nothing that a draft begins with for an answer', () => {
    expect(firstOpen(nowhere)).toBe('region');
    expect(firstOpen(asking('kaifeng'))).toBe('status');
    expect(firstOpen(asking('kaifeng', { chosen: { status: 'in-service' } }))).toBe('enrolment');
    expect(firstOpen(asking('kaifeng', { chosen: bothChosen }))).toBe('where');
    expect(firstOpen(asking('baoji', { chosen: { status: 'in-service' } }))).toBe('where');
  });

  it('is not one that was answered on the one page', () => {
    expect(firstOpen(asking('kaifeng', {}, { status: 'retired' }))).toBe('enrolment');
    expect(firstOpen(asking('kaifeng', {}, { status: 'retired', enrolment: 'pooled-only' }))).toBe('where');
    expect(firstOpen(asking('baoji', { visit: slip }, { status: 'retired' }))).toBe(CHECK);
  });

  it('forgets a choice that was taken back', () => {
    expect(firstOpen(asking('baoji', { chosen: { status: 'retired' } }))).toBe('status');
  });

  it('is the slip as long as date or amount cannot be read', () => {
    const chosen = bothChosen;
    for (const wrong of [{ date: '2023-5-' }, { date: '2023-2-30' }, { total: '' }, { total: '三百' }])
      expect(firstOpen(asking('kaifeng', { chosen, visit: { ...slip, ...wrong } }))).toBe('slip');
    expect(firstOpen(asking('kaifeng', { chosen, visit: slip }))).toBe(CHECK);
  });
});

describe('an address', () => {
  const chosen = { status: 'in-service' } as const;

  it('shows its question, also one that has its answer', () => {
    expect(shownAt('where', asking('baoji', { chosen }))).toBe('where');
    expect(shownAt('status', asking('baoji', { chosen }))).toBe('status');
    expect(shownAt('region', asking('baoji', { chosen, visit: slip }))).toBe('region');
  });

  it('leads to the first open question where that comes before it, or where it is none', () => {
    for (const address of [undefined, 'check', 'slip', 'enrolment', 'x'])
      expect(shownAt(address, asking('baoji', { chosen }))).toBe('where');
    expect(shownAt('prescriber', asking('kaifeng', { visit: bought }))).toBe('status');
    expect(shownAt('status', nowhere)).toBe('region');
    expect(shownAt(undefined, asking('baoji', { chosen, visit: slip }))).toBe(CHECK);
  });
});

it('what no question asks for is told apart', () => {
  const chosen = bothChosen;
  const wrong = asking('kaifeng', { chosen, visit: { ...slip, outOfScope: '100' } });
  expect(firstOpen(wrong)).toBe(CHECK);
  expect(otherProblems(wrong)).toEqual([{ field: 'visits.v.outOfScope', code: 'more-than-total' }]);
  expect(otherProblems(asking('kaifeng', { chosen }))).toEqual([]);
});
