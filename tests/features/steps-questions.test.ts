import { describe, expect, it } from 'vitest';
import {
  type Asking,
  askingFor,
  before,
  CHECK,
  firstOpen,
  otherProblems,
  progress,
  questionsFor,
  shownAt,
} from '@/features/calculator/steps/questions.ts';
import { type Draft, emptyDraft, emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import { PACK_IDS, shippedPack } from '../packs.ts';

const visit: Visit = emptyVisit('v');
const slip: Visit = { ...visit, level: 'primary', date: '2023-5-6', total: '90' };
const bought: Visit = { ...visit, kind: 'pharmacy' };

/** A person who has just come from the first screen, with the region chosen there. */
function asking(region: string, changed: Partial<Asking> = {}, draft: Partial<Draft> = {}): Asking {
  const { open = shippedPack(region), ...rest } = changed;
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
    expect(questionsFor(asking('sichuan-provincial', { visit: bought }))).not.toContain('prescriber');
  });

  it.each(PACK_IDS)('are at most six in %s', (region) => {
    for (const each of [visit, bought, slip])
      expect(questionsFor(asking(region, { visit: each })).length).toBeLessThanOrEqual(6);
  });

  it('are said in words as far as they are known', () => {
    expect(progress('region', nowhere)).toEqual({ at: 1, of: 6, atMost: true });
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
