import { describe, expect, it } from 'vitest';
import { formatFen } from '@/engine/index.ts';
import {
  type Draft,
  EMPTY_OPENING,
  EMPTY_REGION,
  emptyDraft,
  emptyVisit,
  type RegionDraft,
} from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { shippedPack } from '../packs.ts';

const [baoji, shiyan, kaifeng] = [shippedPack('baoji'), shippedPack('shiyan'), shippedPack('kaifeng')];

const draft = (changes: Partial<Draft>): Draft => ({ ...emptyDraft(2023, 'next'), ...changes });
const region = (id: string, changes: Partial<RegionDraft>): Pick<Draft, 'regions'> => ({
  regions: { [id]: { ...EMPTY_REGION, ...changes } },
});
const said = (entered: Draft, open = kaifeng) => {
  const { problems, leftOut, settlement } = evaluate(entered, open);
  return { problems, leftOut, settled: settlement !== undefined };
};

describe('what has no place in the case of a region', () => {
  it('is a base that nothing rests on, however it is written', () => {
    // 第十六条: retired, the credit is an amount; in service, it is a share of the base
    const entered = draft({ status: 'retired', contributionBase: '六千' });
    expect(said(entered)).toEqual({
      problems: [],
      leftOut: [{ field: 'contributionBase', code: 'not-needed' }],
      settled: true,
    });
    expect(said({ ...entered, status: 'in-service' })).toEqual({
      problems: [{ field: 'contributionBase', code: 'bad-amount' }],
      leftOut: [],
      settled: false,
    });
  });

  it('is a figure that nothing rests on, until something does', () => {
    const entered = draft(region('baoji', { parameters: { averagePension: '三千' } }));
    expect(said(entered, baoji)).toEqual({
      problems: [],
      leftOut: [{ field: 'parameters.averagePension', code: 'not-needed' }],
      settled: true,
    });
    expect(said({ ...entered, status: 'retired' }, baoji).problems).toEqual([
      { field: 'parameters.averagePension', code: 'bad-amount' },
    ]);
  });

  it('follows the reading chosen', () => {
    const [reading] = shiyan.pack.readings;
    const options = (reading?.options ?? []).map(({ id }) => id);
    const leftOut = options.map((option) => {
      const entered = draft({
        status: 'retired',
        enrolment: 'pooled-only',
        ...region('shiyan', {
          parameters: { averagePension2021: '三千' },
          readings: { [reading?.id ?? '']: option },
        }),
      });
      const { settled, leftOut: out } = said(entered, shiyan);
      return { settled, out };
    });
    expect(leftOut).toContainEqual({ settled: false, out: [] });
    expect(leftOut).toContainEqual({
      settled: true,
      out: [{ field: 'parameters.averagePension2021', code: 'not-needed' }],
    });
  });

  it('is a change of enrolment where there is but one, whatever its date', () => {
    const enrolmentChanges = [{ id: 'e', from: '五月', enrolment: 'pooled-only' as const }];
    expect(said(draft({ enrolmentChanges }), baoji)).toEqual({
      problems: [],
      leftOut: [{ field: 'enrolment', code: 'no-such-enrolment' }],
      settled: true,
    });
    expect(said(draft({ enrolmentChanges })).problems).toEqual([
      { field: 'enrolmentChanges.e.from', code: 'bad-date' },
    ]);
  });

  it('is every reading, option, figure, limit, supplement and disease that the pack does not know', () => {
    const entered = draft(
      region('kaifeng', {
        parameters: { gone: 'x' },
        readings: { gone: 'x', 'same-day-deductible': 'gone' },
        opening: {
          '2023': {
            deductible: '100',
            limits: { decade: '1', 'month:2023-05': '1' },
            cumulative: { gone: '1', empty: ' ' },
          },
        },
        specialDiseases: ['27'],
      }),
    );
    expect(said(entered)).toEqual({
      problems: [],
      leftOut: [
        { field: 'readings.gone', code: 'no-such-reading' },
        { field: 'readings.same-day-deductible', code: 'no-such-option' },
        { field: 'specialDiseases.27', code: 'no-such-disease' },
        { field: 'parameters.gone', code: 'no-such-parameter' },
        { field: 'openingDeductible', code: 'no-such-limit' },
        { field: 'openingLimits.decade', code: 'no-such-limit' },
        { field: 'openingCumulative.gone', code: 'no-such-limit' },
      ],
      settled: true,
    });
  });
});

describe('what was used before', () => {
  it('counts in its own year alone, and is there again when the year is', () => {
    const bill = { level: 'tertiary' as const, total: '320' };
    const visits = [
      { ...emptyVisit('a'), ...bill, date: '2023-05-06' },
      { ...emptyVisit('b'), ...bill, date: '2024-05-06' },
    ];
    const opening = { '2023': { ...EMPTY_OPENING, limits: { 'month:2023-05': '110' } } };
    const balances = { '2023': '40' };
    const entered = draft({ visits, openingBalance: balances, ...region('kaifeng', { opening }) });
    const outcome = (year: string): readonly (string | undefined)[] => {
      const { settlement } = evaluate({ ...entered, year }, kaifeng);
      const { claims = [], case: kase } = settlement ?? {};
      const funds = claims.map((claim) => claim.outcome === 'settled' && formatFen(claim.fund));
      return [...funds.map(String), kase && formatFen(kase.person.openingBalance)];
    };
    // 第九条: (320 − 50) × 50 % = 135.00, within 150 a month; of May 2023 there are 150 − 110 = 40 left
    expect(outcome('2023')).toEqual(['40.00', '135.00', '40.00']);
    expect(outcome('2024')).toEqual(['135.00', '135.00', '0.00']);
    expect(outcome('２０２３')).toEqual(['40.00', '135.00', '40.00']);
  });
});
