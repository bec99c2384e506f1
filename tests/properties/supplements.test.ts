import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryCase } from './arbitrary-case.ts';
import { type CaseJson, fenOf } from './case-json.ts';
import { FEWER_RUNS, resultOf, RUNS, settledInOrder } from './engine.ts';
import { type Base, basesOf, preSelfPayOf, shareOf } from './supplement-bases.ts';

/** 定西 第四十五条: shares of what exceeds the threshold, and the one limit, in fen. */
const RATES = {
  'large-sum-inpatient': '0.95',
  'special-disease': '0.80',
  'negotiated-drug': '0.80',
} as const;
const THRESHOLD = 1000_00;
const LIMIT = 600_000_00;

const due = (of: Base['of'], counted: number): number => shareOf(Math.max(0, counted - THRESHOLD), RATES[of]);
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

function byYear(bases: readonly Base[]): readonly (readonly Base[])[] {
  const years = new Map<string, Base[]>();
  for (const base of bases) {
    const key = `${base.of} ${base.year}`;
    years.set(key, [...(years.get(key) ?? []), base]);
  }
  return [...years.values()];
}

function anyOf(bases: readonly Base[]): Base {
  const [base] = bases;
  if (!base) throw new Error('a year that is looked at has bases');
  return base;
}

/** What the supplement of one item is due in a year, before its limit. */
function dueInYear(kase: CaseJson, bases: readonly Base[]): number {
  const { of, year } = anyOf(bases);
  const eachAlone =
    of === 'large-sum-inpatient' && kase.readings['large-sum-inpatient-threshold'] !== 'per-year';
  if (eachAlone) return sum(bases.map(({ borne }) => due(of, borne)));
  const opening = year === String(kase.year) ? fenOf(kase.opening.cumulative?.[of] ?? '0') : 0;
  return due(of, opening + sum(bases.map(({ borne }) => borne))) - due(of, opening);
}

const basesOfCase = (kase: CaseJson): readonly Base[] => basesOf(kase, settledInOrder(kase, resultOf(kase)));

it('the supplements of a year add up to the share of all that counts in it, as far as the limit reaches', () => {
  let limited = 0;
  let cumulative = 0;
  fc.assert(
    fc.property(arbitraryCase('dingxi'), (kase) => {
      for (const bases of byYear(basesOfCase(kase))) {
        const { of, year } = anyOf(bases);
        const used = year === String(kase.year) ? fenOf(kase.opening.limits['large-sum'] ?? '0') : 0;
        const most = of === 'large-sum-inpatient' ? Math.max(0, LIMIT - used) : Number.MAX_SAFE_INTEGER;
        const whole = dueInYear(kase, bases);
        if (whole > most) limited += 1;
        if (bases.length > 1 && whole > 0) cumulative += 1;
        expect(sum(bases.map(({ paid }) => paid))).toBe(Math.min(whole, most));
      }
    }),
    { ...RUNS, numRuns: 1500 },
  );
  expect(limited).toBeGreaterThan(50);
  expect(cumulative).toBeGreaterThan(200);
});

it('nothing is supplemented that was not borne, and nothing but these three items', () => {
  fc.assert(
    fc.property(arbitraryCase('dingxi'), (kase) => {
      const result = resultOf(kase);
      const bases = basesOf(kase, settledInOrder(kase, result));
      for (const { borne, paid } of bases) expect(paid).toBeLessThanOrEqual(borne);
      expect(sum(bases.map(({ paid }) => paid))).toBe(fenOf(result.totals.supplement));
    }),
    FEWER_RUNS,
  );
});

it('class B items are paid first at three hundredths, and the rest is eligible', () => {
  fc.assert(
    fc.property(arbitraryCase('dingxi'), (kase) => {
      resultOf(kase).claims.forEach(({ preSelfPay, eligible }, index) => {
        const claim = kase.claims[index];
        if (!claim) throw new Error('one result a claim');
        const first = preSelfPayOf(claim);
        expect(fenOf(preSelfPay)).toBe(first);
        expect(fenOf(eligible)).toBe(fenOf(claim.total) - fenOf(claim.outOfScope ?? '0') - first);
      });
    }),
    FEWER_RUNS,
  );
});
