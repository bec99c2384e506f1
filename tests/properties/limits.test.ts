import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PACK_IDS } from '../packs.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import { type CaseJson, fenOf } from './case-json.ts';
import { resultOf, RUNS, settledInOrder } from './engine.ts';
import { type LimitOnDay, limitsOnDay } from './on-day.ts';

/** Settled claims in the order of settling, with the limits that bound them. */
const settledOf = (kase: CaseJson) =>
  settledInOrder(kase, resultOf(kase)).map(({ claim, result }) => ({
    result,
    limits: limitsOnDay(kase, claim),
  }));

/** What the opening says was used of a limit before the first claim of its period. */
function openingOf({ year, opening }: CaseJson, { id, period }: LimitOnDay): number {
  if (id === 'month') return fenOf(opening.limits[`month:${period}`] ?? '0');
  return period === String(year) ? fenOf(opening.limits[id] ?? '0') : 0;
}

const runs = { ...RUNS, numRuns: 600 };

it.each(PACK_IDS)('%s: no claim is paid more than was left of any limit, and says what is left', (policy) => {
  fc.assert(
    fc.property(arbitraryCase(policy), (kase) => {
      const used = new Map<string, number>();
      for (const { result, limits } of settledOf(kase)) {
        const remaining = limits.map((limit) => {
          const key = `${limit.id} ${limit.period}`;
          const before = used.get(key) ?? openingOf(kase, limit);
          const left = Math.max(0, limit.most * 100 - before);
          const usedNow =
            limit.bounds === 'expense' ? Math.min(fenOf(result.eligible), left) : fenOf(result[limit.bounds]);
          expect(usedNow).toBeLessThanOrEqual(left);
          if (limit.bounds === 'expense') expect(fenOf(result.fund)).toBeLessThanOrEqual(usedNow);
          used.set(key, before + usedNow);
          return { id: limit.id, left: left - usedNow };
        });
        expect(result.remaining.map(({ id, amount }) => ({ id, left: fenOf(amount) }))).toEqual(remaining);
      }
    }),
    runs,
  );
});

it.each(PACK_IDS)(
  '%s: over its period never more is paid than the largest limit in force in it',
  (policy) => {
    fc.assert(
      fc.property(arbitraryCase(policy), (kase) => {
        const paid = new Map<string, number>();
        const largest = new Map<string, number>();
        for (const { result, limits } of settledOf(kase))
          for (const { id, period, most, bounds } of limits) {
            const key = `${id} ${period}`;
            paid.set(
              key,
              (paid.get(key) ?? 0) + fenOf(bounds === 'supplement' ? result.supplement : result.fund),
            );
            largest.set(key, Math.max(largest.get(key) ?? 0, most * 100));
          }
        for (const [key, amount] of paid) expect(amount).toBeLessThanOrEqual(largest.get(key) ?? 0);
      }),
      runs,
    );
  },
);
