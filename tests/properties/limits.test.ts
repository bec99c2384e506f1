import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCase } from './arbitrary-case.ts';
import { type CaseJson, fenOf } from './case-json.ts';
import { resultOf, RUNS } from './engine.ts';
import { type LimitOnDay, limitsOnDay } from './on-day.ts';

/** Settled claims in the order of settling, with the limits that bound them. */
function settledOf(kase: CaseJson) {
  const { claims } = resultOf(kase);
  return kase.claims
    .map((claim, index) => ({ ...claim, index }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.index - b.index))
    .flatMap(({ care, date, index }) => {
      const result = claims[index];
      return result?.outcome === 'settled' ? [{ result, limits: limitsOnDay(kase, care, date) }] : [];
    });
}

/** What the opening says was used of a limit before the first claim of its period. */
function openingOf({ year, opening }: CaseJson, { id, period }: LimitOnDay): number {
  if (id === 'month') return fenOf(opening.limits[`month:${period}`] ?? '0');
  return period === String(year) ? fenOf(opening.limits[id] ?? '0') : 0;
}

it('no claim is paid more than was left of any limit, and says what is left after it', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      const used = new Map<string, number>();
      for (const { result, limits } of settledOf(kase)) {
        const remaining = limits.map((limit) => {
          const key = `${limit.id} ${limit.period}`;
          const before = used.get(key) ?? openingOf(kase, limit);
          const left = Math.max(0, limit.most * 100 - before);
          expect(fenOf(result.fund)).toBeLessThanOrEqual(left);
          used.set(key, before + fenOf(result.fund));
          return { id: limit.id, left: left - fenOf(result.fund) };
        });
        expect(result.remaining.map(({ id, amount }) => ({ id, left: fenOf(amount) }))).toEqual(remaining);
      }
    }),
    RUNS,
  );
});

it('over a month or a year the fund never pays more than the largest limit in force in it', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      const paid = new Map<string, number>();
      const largest = new Map<string, number>();
      for (const { result, limits } of settledOf(kase))
        for (const { id, period, most } of limits) {
          const key = `${id} ${period}`;
          paid.set(key, (paid.get(key) ?? 0) + fenOf(result.fund));
          largest.set(key, Math.max(largest.get(key) ?? 0, most * 100));
        }
      for (const [key, amount] of paid) expect(amount).toBeLessThanOrEqual(largest.get(key) ?? 0);
    }),
    RUNS,
  );
});
