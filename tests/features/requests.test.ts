import { describe, expect, it } from 'vitest';
import { answered, type Answered } from '@/features/calculator/requests/answers.ts';
import { isKind, KINDS, requestPath, requestsPath } from '@/features/calculator/requests/kinds.ts';
import {
  buyoutPayers,
  contributionPayers,
  hasEmployer,
  isPaidFor,
  mayBeAChange,
} from '@/features/calculator/requests/payers.ts';
import { requestsOf, withCopy, withEntry, without } from '@/features/calculator/requests/request-edits.ts';
import { writeResult } from '@/engine/index.ts';
import { emptyDraft, EMPTY_REGION } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { emptyRequest, type RequestDraft, type RequestKind } from '@/shared/draft/request.ts';
import { shippedPack } from '../packs.ts';

const open = shippedPack('dingxi');
const { pack } = open;

const FIGURES = { baseStandard: '6000', averageMonthlyWage: '7000.01', unemployedBase: '5600' };

const typed = (kind: RequestKind, entries: Partial<RequestDraft>): RequestDraft => ({
  ...emptyRequest('q', kind),
  ...entries,
});

function ask(
  request: RequestDraft,
  parameters: Readonly<Record<string, string>> = FIGURES,
  readings = {},
): Answered {
  return answered(request, { ...EMPTY_REGION, parameters, readings }, open);
}

const yuan = (text: string): number => Math.round(Number(text) * 100);

describe('what is said to a request', () => {
  it.each([
    ['employer-public', '5200', '5200.00', '332.80', '104.00', null],
    ['employer-other', '3000', '3600.00', '241.20', '72.00', null],
    ['employer-other', '20000', '18000.00', '1206.00', '360.00', null],
    ['flexible-4', '', '5600.01', '0.00', '224.00', '2688.00'],
  ] as const)('contributions of %s with a wage of %s', (payer, wage, base, employer, personal, yearly) => {
    const { answer } = ask(typed('contribution', { payer, wage }));
    expect(answer?.fields).toMatchObject({
      base: yuan(base),
      employerMonthly: yuan(employer),
      personalMonthly: yuan(personal),
      personalYearly: yearly === null ? null : yuan(yearly),
    });
  });

  it('names the figure that is missing', () => {
    const { answer } = ask(typed('contribution', { payer: 'employer-public', wage: '5200' }), {});
    expect(answer).toMatchObject({ reason: 'missing-parameter', missing: ['baseStandard'] });
  });

  it('gives both results of a clause with two meanings, whichever is in force', () => {
    const request = typed('retirement-buyout', {
      payer: 'flexible-8',
      monthsPaid: '170',
      base: '5,000.00',
      monthsSinceChange: '24个月',
    });
    const totals = (of: Answered) =>
      of.readings.map(({ reading, chosen, options }) => ({
        id: reading.id,
        chosen,
        totals: options.map(({ answer }) => (answer?.kind === 'retirement-buyout' ? answer.fields.total : 0)),
      }));
    const both = { id: 'five-year-surcharge', totals: [yuan('14800'), yuan('15840')] };
    expect(totals(ask(request))).toEqual([{ ...both, chosen: 'none' }]);
    const other = ask(request, FIGURES, { 'five-year-surcharge': 'same' });
    expect(totals(other)).toEqual([{ ...both, chosen: 'same' }]);
    expect(other.answer?.fields).toMatchObject({ total: yuan('15840') });
  });

  it('names no reading that changes nothing', () => {
    const whole = typed('contribution', { payer: 'employer-public', wage: '5200' });
    expect(ask(whole).readings).toEqual([]);
    const low = typed('contribution', { payer: 'employer-other', wage: '3000' });
    expect(ask(low).readings.map(({ reading }) => reading.id)).toEqual(['employer-base']);
  });

  it('is what the whole case is told, and says so where a fact about the person is wrong too', () => {
    const request = typed('maternity-allowance', {
      employer: 'employer-other',
      averageWage: '6500',
      birthKind: 'cesarean',
      babies: '2',
      monthsContributed: '12',
    });
    const draft = { ...emptyDraft(2024, 'v'), policy: 'dingxi', requests: [request] };
    const { settlement } = evaluate(draft, open);
    expect(settlement?.requests).toEqual([ask(request).answer]);
    expect(settlement && writeResult(settlement)).toMatchObject({
      requests: [{ days: 128, amount: '27733.33', reason: null }],
    });
    expect(evaluate({ ...draft, year: 'x' }, open).settlement).toBeUndefined();
    expect(ask(request).answer?.fields).toMatchObject({ days: 128 });
  });

  it('tells what is missing or wrong at its field, and nothing while nothing is entered', () => {
    const start = typed('benefit-start', { payer: 'employer', event: 'resume', interruptedMonths: 'x' });
    expect(ask(start).answer).toBeUndefined();
    expect(ask(start).problems).toEqual([
      { field: 'requests.q.paidOn', code: 'bad-date' },
      { field: 'requests.q.interruptedMonths', code: 'bad-count' },
    ]);
    const wage = typed('contribution', { payer: 'employer-other' });
    expect(ask(wage).problems).toEqual([{ field: 'requests.q.wage', code: 'missing-key' }]);
    expect(ask(wage, { baseStandard: 'x' }).problems).toContainEqual({
      field: 'parameters.baseStandard',
      code: 'bad-amount',
    });
    const untouched = ask(emptyRequest('q', 'contribution'));
    expect(untouched).toMatchObject({ answer: undefined, problems: [] });
  });

  it('is that another document does not say', () => {
    const { answer } = answered(
      typed('benefit-start', { payer: 'employer', event: 'first', paidOn: '2023-3-15' }),
      EMPTY_REGION,
      shippedPack('kaifeng'),
    );
    expect(answer?.reason).toBe('not-specified');
  });
});

describe('what is entered', () => {
  const first = emptyRequest('a', 'contribution');
  const other = emptyRequest('b', 'benefit-start');

  it('begins with an empty request, which is put in once something is entered', () => {
    expect(requestsOf([other], 'contribution', 'a')).toEqual([first]);
    const begun = withEntry([other], first, { payer: 'flexible-4' });
    expect(begun).toEqual([other, { ...first, payer: 'flexible-4' }]);
    expect(requestsOf(begun, 'contribution', 'c')).toEqual([{ ...first, payer: 'flexible-4' }]);
    expect(withEntry(begun, first, { wage: '1' })).toEqual([
      other,
      { ...first, payer: 'flexible-4', wage: '1' },
    ]);
  });

  it('is copied to be compared, and taken out again', () => {
    const copied = withCopy([first, other], { ...first }, 'c');
    expect(copied).toEqual([first, { ...first, id: 'c' }, other]);
    expect(without(copied, 'c')).toEqual([first, other]);
  });
});

describe('the words', () => {
  it('have the percentages of the document', () => {
    const shares = contributionPayers(pack).map(({ payer, employer, personal }) => [
      payer,
      employer,
      personal,
    ]);
    expect(shares).toEqual([
      ['employer-public', '6.4%', '2%'],
      ['employer-other', '6.7%', '2%'],
      ['flexible-4', undefined, '4%'],
      ['flexible-8', undefined, '8%'],
      ['unemployed', '8.7%', undefined],
      ['retired', undefined, undefined],
    ]);
    expect(buyoutPayers(pack).map(({ personal }) => personal)).toEqual(['2%', '2%', '4%', '8%']);
    expect(contributionPayers(shippedPack('kaifeng').pack)).toEqual([]);
  });

  it('say for whom somebody pays: who has no employer, and owes nothing', () => {
    const paidFor = contributionPayers(pack).filter(({ payer }) => isPaidFor(pack, payer));
    expect(paidFor.map(({ payer }) => payer)).toEqual(['unemployed']);
    expect(isPaidFor(pack, '')).toBe(false);
    expect(isPaidFor(shippedPack('kaifeng').pack, 'unemployed')).toBe(false);
  });

  it('say of whom it is no news that an employer pays nothing', () => {
    const payers = contributionPayers(pack).map(({ payer }) => payer);
    expect(payers.filter(hasEmployer)).toEqual(['employer-public', 'employer-other']);
    expect(hasEmployer('employer')).toBe(true);
    expect(hasEmployer('')).toBe(false);
  });

  it('ask about a change where a buy-out at the lower rate stands beside', () => {
    const lower = { ...emptyRequest('a', 'retirement-buyout'), payer: 'flexible-4' } as const;
    const higher = { ...lower, id: 'b', payer: 'flexible-8' } as const;
    expect(mayBeAChange([lower, higher], higher)).toBe(true);
    expect(mayBeAChange([lower, higher], lower)).toBe(false);
    expect(mayBeAChange([lower], { ...higher, payer: 'employer-other' })).toBe(true);
    expect(mayBeAChange([lower], { ...higher, payer: '' })).toBe(false);
    expect(mayBeAChange([lower], { ...higher, monthsSinceChange: '0' })).toBe(false);
    expect(mayBeAChange([higher], higher)).toBe(false);
    expect(mayBeAChange([{ ...lower, kind: 'contribution' }], higher)).toBe(false);
  });

  it('of the addresses stay what they are', () => {
    expect(KINDS.map((kind) => requestPath(kind))).toEqual([
      '/requests/contribution',
      '/requests/retirement-buyout',
      '/requests/maternity-allowance',
      '/requests/benefit-start',
    ]);
    expect(requestPath('contribution', 'dingxi')).toBe('/requests/contribution/dingxi');
    expect(requestsPath()).toBe('/requests');
    expect(requestsPath('dingxi')).toBe('/requests/dingxi');
    expect(isKind('benefit-start')).toBe(true);
    expect(isKind('benefits')).toBe(false);
    expect(isKind(undefined)).toBe(false);
  });
});
