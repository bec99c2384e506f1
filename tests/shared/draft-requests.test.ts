import { describe, expect, it } from 'vitest';
import { type Draft, EMPTY_REGION, emptyDraft, emptyVisit } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { project } from '@/shared/draft/project.ts';
import { emptyRequest, type RequestDraft } from '@/shared/draft/request.ts';
import { shippedPack } from '../packs.ts';

const dingxi = shippedPack('dingxi');
const request = (
  id: string,
  kind: RequestDraft['kind'],
  changes: Partial<RequestDraft> = {},
): RequestDraft => ({
  ...emptyRequest(id, kind),
  ...changes,
});
const draft = (changes: Partial<Draft>): Draft => ({
  ...emptyDraft(2024, 'next'),
  policy: 'dingxi',
  ...changes,
});
const inCase = (...requests: readonly RequestDraft[]): readonly object[] =>
  (project(draft({ requests }), dingxi).case as { readonly requests: readonly object[] }).requests;
const problems = (...requests: readonly RequestDraft[]) => evaluate(draft({ requests }), dingxi).problems;

/** Something in every field, as after having been every kind in turn. */
const FULL: Partial<RequestDraft> = {
  wage: '5,200',
  monthsPaid: '１５０ 个月',
  base: '5200.5 元',
  monthsSinceChange: '24',
  employer: 'employer-other',
  averageWage: '6000',
  birthKind: 'cesarean',
  babies: '2',
  months: '4',
  monthsContributed: '12',
  event: 'resume',
  paidOn: '2024年3月15日',
  interruptedMonths: '7',
};

describe('a request', () => {
  it('goes into the case with what its kind has, as typed', () => {
    const payer = 'employer-public';
    expect(inCase(request('c', 'contribution', { ...FULL, payer }))).toEqual([
      { kind: 'contribution', id: 'c', payer, wage: '5200' },
    ]);
    expect(inCase(request('b', 'retirement-buyout', { ...FULL, payer }))).toEqual([
      { kind: 'retirement-buyout', id: 'b', payer, monthsPaid: 150, base: '5200.5', monthsSinceChange: 24 },
    ]);
    expect(inCase(request('m', 'maternity-allowance', { ...FULL, payer }))).toEqual([
      {
        kind: 'maternity-allowance',
        id: 'm',
        employer: 'employer-other',
        averageWage: '6000',
        birth: { kind: 'cesarean', babies: 2 },
        monthsContributed: 12,
      },
    ]);
    expect(inCase(request('s', 'benefit-start', { ...FULL, payer }))).toEqual([
      {
        kind: 'benefit-start',
        id: 's',
        payer: 'employer',
        event: 'resume',
        paidOn: '2024-03-15',
        interruptedMonths: 7,
      },
    ]);
  });

  it('leaves out what its payer or its event has no use for', () => {
    expect(inCase(request('c', 'contribution', { ...FULL, payer: 'flexible-8' }))).toEqual([
      { kind: 'contribution', id: 'c', payer: 'flexible-8' },
    ]);
    expect(inCase(request('b', 'retirement-buyout', { ...FULL, payer: 'flexible-4' }))).toEqual([
      { kind: 'retirement-buyout', id: 'b', payer: 'flexible-4', monthsPaid: 150, base: '5200.5' },
    ]);
    expect(inCase(request('s', 'benefit-start', { ...FULL, payer: 'flexible-4', event: 'first' }))).toEqual([
      { kind: 'benefit-start', id: 's', payer: 'flexible', event: 'first', paidOn: '2024-03-15' },
    ]);
    expect(
      inCase(
        request('m', 'maternity-allowance', {
          employer: 'none',
          birthKind: 'termination',
          babies: '2',
          months: '0',
        }),
      ),
    ).toMatchObject([{ birth: { kind: 'termination', months: 0 } }]);
  });

  it('is not there before anything is entered in it but its kind', () => {
    expect(inCase(request('c', 'contribution'), request('s', 'benefit-start', { paidOn: ' ' }))).toEqual([]);
  });

  it('is refused at its fields where something is missing or wrong', () => {
    expect(problems(request('c', 'contribution', { payer: 'employer', wage: '1' }))).toEqual([
      { field: 'requests.c.payer', code: 'missing-key' },
    ]);
    expect(problems(request('b', 'retirement-buyout', { payer: 'flexible-8', monthsPaid: '十年' }))).toEqual([
      { field: 'requests.b.monthsPaid', code: 'bad-count' },
      { field: 'requests.b.base', code: 'missing-key' },
    ]);
    expect(problems(request('m', 'maternity-allowance', { averageWage: '1' }))).toEqual([
      { field: 'requests.m.employer', code: 'missing-key' },
      { field: 'requests.m.birthKind', code: 'missing-key' },
      { field: 'requests.m.monthsContributed', code: 'missing-key' },
    ]);
    const ended = {
      employer: 'none',
      averageWage: '1',
      birthKind: 'termination',
      monthsContributed: '1',
    } as const;
    expect(problems(request('m', 'maternity-allowance', { ...ended, months: '11' }))).toEqual([
      { field: 'requests.m.months', code: 'bad-count' },
    ]);
    expect(problems(request('s', 'benefit-start', { payer: 'flexible', event: 'resume' }))).toEqual([
      { field: 'requests.s.paidOn', code: 'bad-date' },
      { field: 'requests.s.interruptedMonths', code: 'missing-key' },
    ]);
  });

  it('that is wrong keeps nothing else from being answered', () => {
    const visits = [
      {
        ...emptyVisit('v'),
        care: 'prenatal' as const,
        date: '2024-05-06',
        level: 'primary' as const,
        total: '100',
      },
    ];
    const requests = [
      request('untouched', 'contribution'),
      request('bad', 'contribution', { payer: 'employer-other', wage: '五千' }),
      request('good', 'contribution', { payer: 'retired' }),
    ];
    const { settlement, setAside, requestsSetAside } = evaluate(draft({ visits, requests }), dingxi);
    expect([setAside, requestsSetAside]).toEqual([[], ['bad']]);
    expect(settlement?.claims.map(({ claim }) => claim.id)).toEqual(['v']);
    expect(settlement?.requests.map(({ id }) => id)).toEqual(['good']);
  });

  it('brings the figures that it rests on into the case, and no others', () => {
    const parameters = { baseStandard: '6,000', averageMonthlyWage: '7000' };
    const regions = { dingxi: { parameters, readings: {}, opening: {}, specialDiseases: [] } };
    const requests = [request('c', 'contribution', { payer: 'employer-public', wage: '5200' })];
    const { case: kase, leftOut } = project(draft({ regions, requests }), dingxi);
    expect(kase).toMatchObject({ parameters: { baseStandard: '6000' } });
    expect(leftOut).toEqual([{ field: 'parameters.averageMonthlyWage', code: 'not-needed' }]);
  });
});

it('a figure that only requests rest on, typed wrong, blocks neither the visits nor the other requests', () => {
  const typed = draft({
    visits: [
      {
        ...emptyVisit('stay'),
        care: 'inpatient',
        date: '2024-03-10',
        admitted: '2024-03-01',
        level: 'primary',
        total: '1200',
      },
    ],
    requests: [
      request('c1', 'contribution', { payer: 'flexible-4' }),
      request('b1', 'retirement-buyout', { payer: 'flexible-4', monthsPaid: '180', base: '5000' }),
    ],
    regions: { dingxi: { ...EMPTY_REGION, parameters: { averageMonthlyWage: 'x' } } },
  });
  const evaluation = evaluate(typed, dingxi);
  const { settlement, requestsSetAside } = evaluation;
  expect(evaluation.problems).toEqual([{ field: 'parameters.averageMonthlyWage', code: 'bad-amount' }]);
  expect(requestsSetAside).toEqual(['c1']);
  // 第二十二条: primary 200, 98 %: (1200 − 200) × 98 % = 980.00.
  expect(settlement?.totals.fund).toBe(98_000);
  expect(settlement?.requests.map(({ id }) => id)).toEqual(['b1']);
});
