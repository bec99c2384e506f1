import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCase } from './arbitrary-case.ts';
import { type Amount, fenOf, type ResultJson } from './case-json.ts';
import { resultOf, RUNS } from './engine.ts';

const known = (result: ResultJson) => result.claims.filter(({ outcome }) => outcome !== 'undetermined');
const sum = (amounts: readonly string[]): number =>
  amounts.reduce((total, amount) => total + fenOf(amount), 0);

const PARTS: readonly Amount[] = [
  'eligible',
  'deductible',
  'fund',
  'supplement',
  'basicPaid',
  'outOfPocket',
  'accountPaid',
  'cashPaid',
];

it('the parts of every claim add up', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      known(resultOf(kase)).forEach((of) => {
        const { total } = kase.claims.find(({ id }) => id === of.id) ?? { total: '' };
        expect(sum([of.fund, of.supplement, of.basicPaid, of.outOfPocket])).toBe(fenOf(total));
        expect(sum([of.accountPaid, of.cashPaid])).toBe(fenOf(of.outOfPocket));
        expect(fenOf(of.deductible)).toBeLessThanOrEqual(fenOf(of.eligible));
        for (const part of PARTS) expect(of[part]).toMatch(/^[0-9]+\.[0-9]{2}$/);
      });
    }),
    RUNS,
  );
});

it('the totals are the sums of the claims', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      const result = resultOf(kase);
      const { totals, claims } = result;
      expect(totals.claims).toBe(kase.claims.length);
      for (const part of PARTS)
        expect(fenOf(totals[part])).toBe(sum(known(result).map((claim) => claim[part])));
      const totalsOf = (undetermined: boolean): number =>
        sum(
          claims.flatMap(({ outcome }, index) =>
            (outcome === 'undetermined') === undetermined ? [kase.claims[index]?.total ?? ''] : [],
          ),
        );
      expect(fenOf(totals.total)).toBe(totalsOf(false));
      expect(fenOf(totals.undetermined)).toBe(totalsOf(true));
    }),
    RUNS,
  );
});
