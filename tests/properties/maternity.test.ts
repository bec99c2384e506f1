import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryCase } from './arbitrary-case.ts';
import { type CaseJson, fenOf } from './case-json.ts';
import { FEWER_RUNS, resultOf, settledInOrder } from './engine.ts';
import { limitOfDelivery } from './on-day.ts';
import { shareOf } from './supplement-bases.ts';

/** Cases of which many claims are of maternity, on all days that a case may have. */
const ofMaternity = arbitraryCase('dingxi').map((kase): CaseJson => ({
  ...kase,
  claims: kase.claims.map((claim, index) =>
    claim.care === 'outpatient' || claim.care === 'two-diseases' || index % 3 > 0
      ? {
          id: claim.id,
          care: 'prenatal',
          date: claim.date,
          provider: { kind: 'hospital', level: 'secondary' },
          total: claim.total,
          outOfScope: claim.outOfScope ?? '0',
          pregnancy: index % 2 > 0 ? 'second' : 'first',
        }
      : claim,
  ),
}));

it('a delivery is paid whole up to a limit of its own (定西 第三十六条（一）)', () => {
  fc.assert(
    fc.property(arbitraryCase('dingxi'), (kase) => {
      for (const { claim, result } of settledInOrder(kase, resultOf(kase))) {
        if (claim.care !== 'delivery') continue;
        expect(fenOf(result.fund)).toBe(Math.min(fenOf(result.eligible), limitOfDelivery(claim.birth) * 100));
        expect([result.rate, result.deductible, result.supplement]).toEqual([null, '0.00', '0.00']);
      }
    }),
    FEWER_RUNS,
  );
});

it('the checks of a pregnancy are paid whole up to 2000 yuan, over however many years (第三十六条（二）)', () => {
  let overYears = 0;
  fc.assert(
    fc.property(ofMaternity, (kase) => {
      const checks = settledInOrder(kase, resultOf(kase)).filter(({ claim }) => claim.care === 'prenatal');
      for (const pregnancy of ['first', 'second', '1', '2']) {
        const own = checks.filter(({ claim }) => (claim.pregnancy ?? '1') === pregnancy);
        const of = (key: 'eligible' | 'fund'): number =>
          own.reduce((sum, { result }) => sum + fenOf(result[key]), 0);
        expect(of('fund')).toBe(Math.min(of('eligible'), 200_000));
        const years = new Set(
          own.flatMap(({ claim, result }) => (result.fund === '0.00' ? [] : claim.date.slice(0, 4))),
        );
        if (years.size > 1) overYears += 1;
      }
    }),
    FEWER_RUNS,
  );
  expect(overYears).toBeGreaterThan(20);
});

it('family planning is paid at 85 % without a limit (第三十八条)', () => {
  fc.assert(
    fc.property(arbitraryCase('dingxi'), (kase) => {
      for (const { claim, result } of settledInOrder(kase, resultOf(kase)))
        if (claim.care === 'family-planning') {
          expect(fenOf(result.fund)).toBe(shareOf(fenOf(result.eligible), '0.85'));
          expect(result.remaining).toEqual([]);
        }
    }),
    FEWER_RUNS,
  );
});
