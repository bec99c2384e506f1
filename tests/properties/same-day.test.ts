import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryCase } from './arbitrary-case.ts';
import { type CaseJson, type ClaimJson, type ClaimResult, fenOf } from './case-json.ts';
import { resultOf, RUNS } from './engine.ts';

/** 开封 第九条, in fen. */
const DEDUCTIBLE: Readonly<Record<string, number>> = {
  tertiary: 50_00,
  secondary: 40_00,
  primary: 0,
  community: 0,
  station: 0,
};

interface Visit {
  readonly claim: ClaimJson;
  readonly result: ClaimResult;
}

/** Settled visits that are one to the deductible: those of a day at an institution; without a name, each alone. */
function institutionDays(kase: CaseJson): readonly (readonly Visit[])[] {
  const { claims } = resultOf(kase);
  const days = new Map<string, Visit[]>();
  kase.claims.forEach((claim, index) => {
    const result = claims[index];
    if (result?.outcome !== 'settled') return;
    const key = `${claim.date} ${claim.provider.name ?? `#${index}`}`;
    days.set(key, [...(days.get(key) ?? []), { claim, result }]);
  });
  return [...days.values()];
}

/** Visits to the hospitals of two names on two days, so that most days have several at one institution. */
const crowdedCase = fc
  .tuple(arbitraryCase('kaifeng'), fc.constantFrom('tertiary', 'secondary', 'primary'))
  .map(([kase, level]): CaseJson => ({
    ...kase,
    claims: kase.claims.map((claim, index) =>
      claim.care === 'outpatient' && index % 3 > 0
        ? { ...claim, date: '2024-04-30', provider: { kind: 'hospital', level, name: '甲' } }
        : claim,
    ),
  }));

const oneLevel = (visits: readonly Visit[]): boolean =>
  new Set(visits.map(({ claim }) => claim.provider.level)).size === 1;

it('under `shared`, the visits of a day at one institution are charged the deductible of one bill', () => {
  let together = 0;
  fc.assert(
    fc.property(crowdedCase, (kase) => {
      const days = institutionDays({ ...kase, readings: { 'same-day-deductible': 'shared' } });
      for (const visits of days.filter(oneLevel)) {
        if (visits.length > 1) together += 1;
        const sum = (of: (visit: Visit) => string): number =>
          visits.reduce((total, visit) => total + fenOf(of(visit)), 0);
        const whole = DEDUCTIBLE[visits[0]?.claim.provider.level ?? ''] ?? Number.NaN;
        expect(sum(({ result }) => result.deductible)).toBe(
          Math.min(
            whole,
            sum(({ result }) => result.eligible),
          ),
        );
      }
    }),
    RUNS,
  );
  expect(together).toBeGreaterThan(100);
});

it('under `first-visit-only`, only the first settled visit of the day is charged', () => {
  fc.assert(
    fc.property(crowdedCase, (kase) => {
      const days = institutionDays({ ...kase, readings: { 'same-day-deductible': 'first-visit-only' } });
      for (const visits of days)
        visits.forEach(({ claim, result }, nth) => {
          const whole = DEDUCTIBLE[claim.provider.level ?? ''] ?? Number.NaN;
          expect(fenOf(result.deductible)).toBe(nth === 0 ? Math.min(whole, fenOf(result.eligible)) : 0);
        });
    }),
    RUNS,
  );
});
