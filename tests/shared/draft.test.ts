import { describe, expect, it } from 'vitest';
import { formatFen } from '@/engine/index.ts';
import { type Draft, emptyDraft, emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import { evaluate, visitProblems } from '@/shared/draft/evaluate.ts';
import { createDraftStore } from '@/shared/draft/store.ts';
import { shippedPack } from '../packs.ts';

const [baoji, shiyan, kaifeng, sichuan] = ['baoji', 'shiyan', 'kaifeng', 'sichuan-provincial'].map(
  shippedPack,
) as [
  ReturnType<typeof shippedPack>,
  ReturnType<typeof shippedPack>,
  ReturnType<typeof shippedPack>,
  ReturnType<typeof shippedPack>,
];

const visit = (id: string, changes: Partial<Visit> = {}): Visit => ({
  ...emptyVisit(id),
  date: '2023年5月6日',
  level: 'tertiary',
  name: '市中心医院',
  total: '１００ 元',
  ...changes,
});
const draft = (changes: Partial<Draft>): Draft => ({ ...emptyDraft(2023, 'next'), ...changes });
const funds = (entered: Draft, open = kaifeng): readonly (string | undefined)[] | undefined =>
  evaluate(entered, open).settlement?.claims.map((claim) =>
    claim.outcome === 'undetermined' ? undefined : formatFen(claim.fund),
  );

describe('a draft', () => {
  it('is settled as typed', () => {
    // 第九条: 100 − 50 = 50, × 50 % = 25; the second visit of the day carries no deductible: 100 × 50 % = 50
    expect(funds(draft({ visits: [visit('a'), visit('b')] }))).toEqual(['25.00', '50.00']);
  });

  it('follows a change of status', () => {
    // 第九、十二条: retired from the sixth of May on: (100 − 50) × 60 % = 30
    const statusChanges = [{ id: 's', from: '2023/5/6', status: 'retired' as const }];
    expect(funds(draft({ statusChanges, visits: [visit('a')] }))).toEqual(['30.00']);
  });

  it('sets a visit that cannot be read aside, and says where it goes wrong', () => {
    const entered = draft({ visits: [visit('a', { total: '12.345', date: '2023-02-29' }), visit('b')] });
    const { problems, setAside } = evaluate(entered, kaifeng);
    expect(problems).toEqual([
      { field: 'visits.a.date', code: 'bad-date' },
      { field: 'visits.a.total', code: 'bad-amount' },
    ]);
    expect(setAside).toEqual(['a']);
    expect(funds(entered)).toEqual(['25.00']);
  });

  it('knows no visit before the status began, and says so at the visit', () => {
    const entered = draft({
      statusFrom: '2023/5/7',
      visits: [visit('a'), visit('b', { date: '2023-05-07' })],
    });
    const { problems, setAside } = evaluate(entered, kaifeng);
    expect(problems).toEqual([{ field: 'visits.a.date', code: 'before-timeline' }]);
    expect(setAside).toEqual(['a']);
    expect(funds(entered)).toEqual(['25.00']);
    expect(evaluate(draft({ statusFrom: '5月' }), kaifeng).problems).toEqual([
      { field: 'statusFrom', code: 'bad-date' },
    ]);
  });

  it('leaves out rows that are only begun, and says so', () => {
    const entered = draft({
      statusChanges: [{ id: 's', from: ' ', status: 'retired' }],
      arrears: [{ id: 'u', from: '2023-05-01', until: '', repaidOn: '' }],
      visits: [visit('a')],
    });
    expect(evaluate(entered, kaifeng)).toMatchObject({
      problems: [],
      leftOut: [
        { field: 'statusChanges.s', code: 'no-date-yet' },
        { field: 'arrears.u', code: 'no-date-yet' },
      ],
    });
    expect(funds(entered)).toEqual(['25.00']);
  });

  it('settles nothing while a fact about the person is wrong, and finds its row', () => {
    const entered = draft({
      statusChanges: [
        { id: 's1', from: '2023-05-01', status: 'retired' },
        { id: 's2', from: '2023-04-01', status: 'in-service' },
      ],
      baseChanges: [{ id: 'b1', from: '2023-03', base: '5000' }],
      arrears: [{ id: 'u1', from: '2023-04-02', until: '2023-04-01', repaidOn: '' }],
      openingBalance: { '2023': '一百' },
      visits: [visit('a')],
    });
    const { problems, settlement, setAside } = evaluate(entered, kaifeng);
    expect(settlement).toBeUndefined();
    expect(setAside).toEqual([]);
    expect(problems).toEqual([
      { field: 'statusChanges.s2.from', code: 'out-of-order' },
      { field: 'baseChanges.b1.from', code: 'bad-date' },
      { field: 'arrears.u1.until', code: 'ends-before-start' },
      { field: 'openingBalance', code: 'bad-amount' },
    ]);
  });

  it('finds the rows of a base that is only given with dates', () => {
    const entered = draft({ baseChanges: [{ id: 'b1', from: '2023-01-01', base: 'x' }] });
    expect(evaluate(entered, kaifeng).problems).toEqual([
      { field: 'baseChanges.b1.base', code: 'bad-amount' },
    ]);
  });

  it('asks in one region what another does not', () => {
    const bought = visit('a', { kind: 'pharmacy', level: '' });
    expect(visitProblems(bought, draft({}), shiyan)).toEqual([
      { field: 'visits.a.prescribedBy', code: 'prescriber-needed' },
    ]);
    expect(visitProblems(bought, draft({}), sichuan)).toEqual([]);
  });

  it('keeps what a region has no place for, leaves it out, and says so', () => {
    const entered = draft({ enrolment: 'pooled-only', visits: [visit('a', { level: 'primary' })] });
    expect(evaluate(entered, baoji).leftOut).toEqual([{ field: 'enrolment', code: 'no-such-enrolment' }]);
    // 宝鸡 第八条: 100 − 50 = 50, × 60 % = 30
    expect(funds(entered, baoji)).toEqual(['30.00']);
    expect(evaluate(entered, kaifeng).leftOut).toEqual([]);
  });
});

describe('the store of the draft', () => {
  it('loses nothing when the region changes and back', () => {
    const store = createDraftStore(2023);
    const { edit, editRegion, saveVisit } = store.getState();
    edit((known) => ({ ...known, policy: 'kaifeng', enrolment: 'pooled-only' }));
    editRegion((region) => ({ ...region, readings: { 'same-day-deductible': 'first-visit-only' } }));
    saveVisit(visit('a', { name: '三院' }));
    const before = store.getState().draft;
    edit((known) => ({ ...known, policy: 'baoji' }));
    editRegion((region) => ({ ...region, parameters: { averagePension: '3000' } }));
    edit((known) => ({ ...known, policy: 'kaifeng' }));
    const { regions, ...after } = store.getState().draft;
    expect({ ...after, regions: { kaifeng: regions['kaifeng'] } }).toEqual(before);
  });

  it('undoes and redoes everything, a word at once', () => {
    const store = createDraftStore(2023);
    const { draft: first, edit, saveVisit, removeVisit, undo, redo, startAnew } = store.getState();
    for (const contributionBase of ['6', '60', '600'])
      edit((known) => ({ ...known, contributionBase }), 'contributionBase');
    saveVisit(visit('a'));
    saveVisit(visit('b'));
    removeVisit('a');
    startAnew();
    expect(store.getState().draft).toEqual(emptyDraft(2023, store.getState().draft.next));
    undo();
    expect(store.getState().draft.visits.map(({ id }) => id)).toEqual(['b']);
    undo();
    expect(store.getState().draft.visits.map(({ id }) => id)).toEqual(['a', 'b']);
    undo();
    undo();
    expect(store.getState().draft.contributionBase).toBe('600');
    undo();
    expect(store.getState()).toMatchObject({ draft: first, canUndo: false, canRedo: true });
    undo();
    for (let step = 0; step < 5; step += 1) redo();
    const { draft: last, canRedo } = store.getState();
    expect({ last, canRedo }).toEqual({ last: emptyDraft(2023, last.next), canRedo: false });
  });
});
