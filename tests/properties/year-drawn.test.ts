import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ClaimOutcome, type SettledClaim, type Settlement } from '@/engine/index.ts';
import { billOf, piecesOf, yearDrawn } from '@/features/calculator/pictures/year-drawn.ts';
import { billedOf } from '@/features/calculator/result/billed.ts';
import type { Standing } from '@/features/calculator/result/what-is-left.ts';
import { yearsOf } from '@/features/calculator/result/years.ts';
import { anyCase } from './arbitrary-case.ts';
import { FEWER_RUNS, settlementOf } from './engine.ts';

const billsOf = (settlement: Settlement, year: number): readonly ClaimOutcome[] =>
  billedOf(settlement).filter(({ claim }) => claim.year === year);

const isOfMonth =
  (month: number) =>
  ({ claim }: ClaimOutcome): boolean =>
    (claim.month % 12) + 1 === month;

const sum = (outcomes: readonly ClaimOutcome[], amount: (outcome: ClaimOutcome) => number): number =>
  outcomes.reduce((total, outcome) => total + amount(outcome), 0);

/** What the engine says is left of something after a visit; undefined where the visit does not draw on it. */
function leftAfter(outcome: ClaimOutcome, { kind, id, period, during }: Standing): number | undefined {
  if (outcome.outcome !== 'settled') return undefined;
  const { claim, deductibleRemaining, remaining, terms } = outcome;
  if (period === 'pregnancy' && (claim.pregnancy ?? '') !== during) return undefined;
  if (kind === 'limit') return remaining.find((each) => each.id === id)?.amount;
  if (kind === 'deductible') return terms.deductible?.rule.id === id ? deductibleRemaining : undefined;
  return leftOfThreshold(outcome, id);
}

/** What has still to be borne before a supplement begins, by the claims of the year alone. */
function leftOfThreshold({ trace, terms }: SettledClaim, id: string): number | undefined {
  if (terms.supplement?.rule.id !== id) return undefined;
  const step = trace?.steps.find(({ mechanism }) => mechanism === 'supplement');
  if (step?.mechanism !== 'supplement') return undefined;
  return Math.max(0, terms.supplement.threshold - step.counted - step.borne);
}

it('the months of a year are its bills, by those who pay them', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      const settlement = settlementOf(kase, { trace: true });
      for (const { year } of yearsOf(settlement)) {
        const { months } = yearDrawn(settlement, year);
        const ofYear = billsOf(settlement, year);
        expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        for (const month of months) {
          const bills = ofYear.filter(isOfMonth(month.month));
          if (bills.length === 0) {
            if (piecesOf(month).length > 0) expect.fail(`${year}-${month.month} is empty`);
            continue;
          }
          const known = bills.flatMap((each) => (each.outcome === 'undetermined' ? [] : [each]));
          const open = bills.filter(({ outcome }) => outcome === 'undetermined');
          expect(billOf(month)).toBe(sum(bills, ({ claim }) => claim.total));
          const high = Object.fromEntries(piecesOf(month).map(({ payer, from, to }) => [payer, to - from]));
          const paid = (amount: (of: (typeof known)[number]) => number): number =>
            known.reduce((total, each) => total + amount(each), 0);
          expect({ fund: 0, supplement: 0, you: 0, open: 0, ...high }).toEqual({
            fund: paid(({ fund, claim }) => fund + claim.basicPaid),
            supplement: paid(({ supplement }) => supplement),
            you: paid(({ outOfPocket }) => outOfPocket),
            open: sum(open, ({ claim }) => claim.total),
          });
          // Each stands on the one before.
          const edges = piecesOf(month).flatMap(({ from, to }) => [from, to]);
          expect(edges).toEqual([...edges].sort((a, b) => a - b));
          expect(edges[0] ?? 0).toBe(0);
        }
      }
    }),
    FEWER_RUNS,
  );
});

it('what runs on stands at the end of every month as after the last visit that drew on it', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      const settlement = settlementOf(kase, { trace: true });
      for (const { year } of yearsOf(settlement)) {
        const bills = billsOf(settlement, year);
        for (const { named, months } of yearDrawn(settlement, year).running) {
          let last: number | undefined;
          for (const [at, filled] of months.entries()) {
            const left = bills
              .filter(isOfMonth(at + 1))
              .flatMap((bill) => leftAfter(bill, named) ?? [])
              .slice(-1)[0];
            last = named.period === 'month' ? left : (left ?? last);
            const where = `${named.key} ${year}-${at + 1}`;
            expect(filled === undefined, where).toBe(last === undefined);
            if (filled && last !== undefined) expect(Math.max(0, filled.of - filled.used), where).toBe(last);
          }
        }
      }
    }),
    FEWER_RUNS,
  );
});
