import fc from 'fast-check';
import { expect, it } from 'vitest';
import { billOf, piecesOf, yearDrawn } from '@/features/calculator/pictures/year-drawn.ts';
import { billedOf } from '@/features/calculator/result/billed.ts';
import { yearsOf } from '@/features/calculator/result/years.ts';
import { anyCase } from './arbitrary-case.ts';
import { FEWER_RUNS, settlementOf } from './engine.ts';

it('the months of a year are its bills, in pieces that stand on each other', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      const settlement = settlementOf(kase, { trace: true });
      for (const { year } of yearsOf(settlement)) {
        const { months, running } = yearDrawn(settlement, year);
        expect(months).toHaveLength(12);
        for (const month of months) {
          let level = 0;
          for (const { from, to } of piecesOf(month)) {
            expect(from).toBe(level);
            expect(to).toBeGreaterThan(from);
            level = to;
          }
          expect(level).toBe(billOf(month));
        }
        const bills = billedOf(settlement).filter(({ claim }) => claim.year === year);
        expect(months.reduce((sum, month) => sum + billOf(month), 0)).toBe(
          bills.reduce((sum, { claim }) => sum + claim.total, 0),
        );
        for (const { months: filled, named } of running)
          if (named.kind !== 'threshold')
            for (const month of filled)
              expect(month?.used ?? 0).toBeLessThanOrEqual(Math.max(month?.of ?? 0, named.used));
      }
    }),
    FEWER_RUNS,
  );
});
