import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PACK_IDS } from '../packs.ts';
import { REQUESTS } from './arbitrary-request.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import { fenOf, yuan } from './case-json.ts';
import { FEWER_RUNS, resultOf, RUNS } from './engine.ts';
import { shareOf } from './supplement-bases.ts';

type Answer = Readonly<Record<string, string | number | boolean | null>>;

const READINGS = {
  'employer-base': ['bounded', 'wage'],
  'five-year-surcharge': ['none', 'same'],
} as const;

const setting = fc.record({
  readings: fc.record({
    'employer-base': fc.constantFrom(...READINGS['employer-base']),
    'five-year-surcharge': fc.constantFrom(...READINGS['five-year-surcharge']),
  }),
  standard: fc.integer({ min: 0, max: 2_000_000 }),
});
type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;

function answerTo({ readings, standard }: Setting, request: object): Answer {
  const { requests } = resultOf({
    format: 'gongji-case/1',
    policy: 'dingxi',
    year: 2024,
    person: { status: 'in-service', conditions: [] },
    parameters: {
      baseStandard: yuan(standard),
      averageMonthlyWage: yuan(standard),
      unemployedBase: yuan(standard),
    },
    readings,
    opening: { limits: {} },
    payFromAccount: false,
    claims: [],
    requests: [{ id: 'r', ...request }],
  });
  return requests[0] as Answer;
}

const amountOf = (answer: Answer, field: string): number => fenOf(String(answer[field]));

it('the shares of a contribution are those of its base (定西 第十、十一、十三条)', () => {
  const SHARES: Readonly<Record<string, readonly [string, string]>> = {
    'employer-public': ['0.064', '0.02'],
    'employer-other': ['0.067', '0.02'],
    'flexible-4': ['0', '0.04'],
    'flexible-8': ['0', '0.08'],
    unemployed: ['0.087', '0'],
    retired: ['0', '0'],
  };
  fc.assert(
    fc.property(setting, REQUESTS.contribution, (given, request) => {
      const answer = answerTo(given, request);
      const [employer, personal] = SHARES[request.payer] ?? ['', ''];
      const { standard } = given;
      const { wage } = request;
      const [least, most] = [shareOf(standard, '0.6'), standard * 3];
      const bounded = Math.min(most, Math.max(least, fenOf(wage ?? '0')));
      const base =
        wage !== undefined ? bounded : request.payer === 'unemployed' ? standard : shareOf(standard, '0.8');
      const ofEmployer =
        wage !== undefined && given.readings['employer-base'] === 'wage' ? fenOf(wage) : base;
      expect(answer['base']).toBe(request.payer === 'retired' ? null : yuan(base));
      expect(amountOf(answer, 'employerMonthly')).toBe(shareOf(ofEmployer, employer));
      expect(amountOf(answer, 'personalMonthly')).toBe(shareOf(base, personal));
      expect(answer['personalYearly']).toBe(
        request.payer.startsWith('flexible') ? yuan(12 * shareOf(base, personal)) : null,
      );
    }),
    FEWER_RUNS,
  );
});

it('a buy-out never costs more for having paid longer, and its parts add up', () => {
  fc.assert(
    fc.property(setting, REQUESTS['retirement-buyout'], fc.nat(24), (given, request, more) => {
      const answer = answerTo(given, request);
      expect(amountOf(answer, 'employer') + amountOf(answer, 'personal')).toBe(amountOf(answer, 'total'));
      const since = request.monthsSinceChange;
      expect(answer['monthsShort']).toBe(
        Math.max(Number(answer['monthsShortOf180']), Number(answer['monthsShortOf60'])),
      );
      const longer = answerTo(given, {
        ...request,
        monthsPaid: Math.min(1200, request.monthsPaid + more),
        ...(since === undefined ? {} : { monthsSinceChange: Math.min(1200, since + more) }),
      });
      for (const field of ['employer', 'personal', 'total'])
        expect(amountOf(longer, field)).toBeLessThanOrEqual(amountOf(answer, field));
      if (request.monthsPaid >= 180 && (since ?? 60) >= 60) expect(answer['total']).toBe('0.00');
    }),
    FEWER_RUNS,
  );
});

it('an allowance is the daily wage for its days, to half a fen (第四十一条)', () => {
  fc.assert(
    fc.property(setting, REQUESTS['maternity-allowance'], (given, request) => {
      const answer = answerTo(given, request);
      const days = Number(answer['days']);
      const paid = request.employer === 'employer-other' && request.monthsContributed >= 6;
      if (!paid) expect([answer['amount'], answer['reason'] === null]).toEqual(['0.00', false]);
      else
        expect(
          Math.abs(amountOf(answer, 'amount') * 30 - fenOf(request.averageWage) * days),
        ).toBeLessThanOrEqual(15);
      const double = answerTo(given, { ...request, birth: { ...request.birth, babies: 9 } });
      const further = request.birth.kind === 'termination' ? 0 : 15 * (9 - (request.birth.babies ?? 1));
      expect(Number(double['days']) - days).toBe(further);
    }),
    FEWER_RUNS,
  );
});

it('benefits never begin before they are paid for, nor later for a shorter interruption', () => {
  fc.assert(
    fc.property(setting, REQUESTS['benefit-start'], (given, request) => {
      const answer = answerTo(given, request);
      const { from } = answer;
      if (typeof from === 'string') expect(from >= request.paidOn).toBe(true);
      else expect(answer['reason']).toBe('not-interrupted');
      if (request.event !== 'resume') return;
      const months = (request as { readonly interruptedMonths: number }).interruptedMonths;
      const shorter = answerTo(given, { ...request, interruptedMonths: Math.floor(months / 2) });
      if (typeof shorter['from'] === 'string') expect(String(from) >= shorter['from']).toBe(true);
    }),
    FEWER_RUNS,
  );
});

it.each(PACK_IDS.filter((policy) => policy !== 'dingxi'))('%s has no terms for any of them', (policy) => {
  fc.assert(
    fc.property(arbitraryCase(policy), (kase) => {
      for (const answer of resultOf(kase).requests as readonly Answer[])
        expect(
          Object.entries(answer).filter(([key, value]) => value !== null && key !== 'id' && key !== 'kind'),
        ).toEqual([['reason', 'not-specified']]);
    }),
    { ...RUNS, numRuns: 200 },
  );
});
