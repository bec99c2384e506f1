import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryCase } from './arbitrary-case.ts';
import { largeAmount } from './arbitrary-amount.ts';
import { type CaseJson, type ClaimJson, fenOf, yuan } from './case-json.ts';
import { FEWER_RUNS, resultOf, settledInOrder } from './engine.ts';
import { basesOf } from './supplement-bases.ts';

const bill = (id: string, disease: string, total: number): ClaimJson => ({
  id,
  care: 'special-disease',
  date: '2024-05-03',
  provider: { kind: 'hospital', level: 'secondary' },
  disease,
  total: yuan(total),
});

/** A case with registered diseases, a bill of one of them, and where it is cut in two. */
const cut = fc
  .tuple(
    arbitraryCase('dingxi').filter(({ person }) => (person.specialDiseases ?? []).length > 0),
    largeAmount,
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([kase, total, at]) => ({
    kase: { ...kase, person: { ...kase.person, status: 'in-service', enrolment: 'combined' } },
    total,
    first: Math.floor(total * at),
  }));

/** What is paid of the bills put after all others of their day. */
function paidOf(kase: CaseJson, totals: readonly number[]) {
  const disease = kase.person.specialDiseases?.[0] ?? '';
  const bills = totals.map((total, at) => bill(`split${at}`, disease, total));
  const whole = { ...kase, claims: [...kase.claims, ...bills] };
  const settled = settledInOrder(whole, resultOf(whole));
  const ours = settled.flatMap(({ claim }, index) => (bills.includes(claim) ? [index] : []));
  const bases = basesOf(whole, settled);
  const special = settled.filter(({ claim }) => claim.care === 'special-disease');
  const own = bases
    .filter(({ of }) => of === 'special-disease')
    .filter((_, index) => bills.includes(special[index]?.claim ?? bill('', '', 0)));
  const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
  return {
    settled: ours.length,
    fund: sum(ours.map((index) => fenOf(settled[index]?.result.fund ?? ''))),
    supplement: sum(own.map(({ paid }) => paid)),
    borne: sum(own.map(({ borne }) => borne)),
  };
}

it('a bill cut in two is paid what the whole is, but for a fen of rounding each', () => {
  let exactly = 0;
  fc.assert(
    fc.property(cut, ({ kase, total, first }) => {
      const one = paidOf(kase, [total]);
      const two = paidOf(kase, [first, total - first]);
      expect(two.settled).toBe(one.settled * 2);
      expect(Math.abs(two.fund - one.fund)).toBeLessThanOrEqual(2);
      expect(Math.abs(two.borne - one.borne)).toBeLessThanOrEqual(2);
      expect(Math.abs(two.supplement - one.supplement)).toBeLessThanOrEqual(2);
      if (two.borne !== one.borne) return;
      // What adds up over the year rests on the sum alone.
      expect(two.supplement).toBe(one.supplement);
      if (one.supplement > 0) exactly += 1;
    }),
    FEWER_RUNS,
  );
  expect(exactly).toBeGreaterThan(100);
});
