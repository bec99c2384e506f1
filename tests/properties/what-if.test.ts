import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canRecur,
  elsewhere,
  type Fen,
  freshId,
  HUNDRED,
  latestDay,
  nextExpense,
  type Retiring,
  retiring,
  stillToBeHad,
  toTheDeductible,
  withFurther,
  withFurtherMonths,
  writeResult,
} from '@/engine/index.ts';
import { PACK_IDS } from '../packs.ts';
import { type CaseJson, type ClaimJson, fenOf, yuan } from './case-json.ts';
import { byId, resultOf } from './engine.ts';
import { limitsOnDay } from './on-day.ts';
import { at, fileOf, runs, settle, whatIfOf, withEligible, withOne } from './what-if.ts';

describe.each(PACK_IDS)('%s', (policy) => {
  it('a claim at its own kind of institution, and at its own expense, is what it is', () => {
    fc.assert(
      fc.property(withOne(policy), ({ kase, id }) => {
        const settlement = settle(kase);
        const own = settlement.claims.find(({ claim }) => claim.id === id);
        const groups = elsewhere(whatIfOf(policy), fileOf(kase), id);
        const [present, ...others] = groups.filter((group) => group.present);
        expect(others).toEqual([]);
        expect(present?.of.ok && writeResult(present.of.settlement)).toEqual(writeResult(settlement));
        expect(new Set(groups.flatMap(({ providers }) => providers)).size).toBe(
          groups.flatMap(({ providers }) => providers).length,
        );
        const again = at(kase, id).outcome(own?.claim.eligible as Fen);
        const { outcome, ...shares } = own as Extract<typeof own, { outcome: 'settled' }>;
        expect(again.outcome).toBe(outcome);
        if (again.outcome === 'undetermined') return;
        expect([again.deductible, again.fund, again.supplement, again.accountPaid]).toEqual([
          shares.deductible,
          shares.fund,
          shares.supplement,
          shares.accountPaid,
        ]);
      }),
      runs,
    );
  });

  it('the fund begins to pay where it is said to, and a fen before it does not', () => {
    let reached = 0;
    fc.assert(
      fc.property(withOne(policy), ({ kase, id }) => {
        const claim = at(kase, id);
        const said = toTheDeductible(claim, claim.claim.eligible);
        const fundAt = (eligible: number): string | undefined =>
          byId(resultOf(withEligible(kase, id, eligible))).get(id)?.fund;
        if (said === undefined) return;
        if (said.toFirstPayment === undefined) {
          expect(fundAt(claim.most)).toBe('0.00');
          return;
        }
        if (said.toFirstPayment === 0) {
          expect(fundAt(claim.claim.eligible)).not.toBe('0.00');
          return;
        }
        reached += 1;
        const first = claim.claim.eligible + said.toFirstPayment;
        expect(fundAt(first)).not.toBe('0.00');
        if (first > claim.least) expect(fundAt(first - 1)).toBe('0.00');
        expect(said.toFirstPayment).toBeGreaterThan(said.deductible?.short ?? -1);
      }),
      runs,
    );
    if (policy !== 'dingxi') expect(reached).toBeGreaterThan(5);
  });

  it('the next hundred yuan is the difference of two settlements', () => {
    fc.assert(
      fc.property(withOne(policy), ({ kase, id }) => {
        const claim = at(kase, id);
        const { eligible } = claim.claim;
        const next = nextExpense(claim, eligible, HUNDRED);
        const before = byId(resultOf(kase)).get(id);
        if (eligible + HUNDRED > claim.most || before?.outcome === 'undetermined') {
          expect(next).toBeUndefined();
          return;
        }
        const after = byId(resultOf(withEligible(kase, id, eligible + HUNDRED))).get(id);
        expect(next?.fund).toBe(fenOf(after?.fund ?? '') - fenOf(before?.fund ?? ''));
        expect(next?.outOfPocket).toBe(fenOf(after?.outOfPocket ?? '') - fenOf(before?.outOfPocket ?? ''));
        expect((next?.fund ?? 0) + (next?.supplement ?? 0) + (next?.outOfPocket ?? 0)).toBe(HUNDRED);
      }),
      runs,
    );
  });

  it('what is still to be had is paid to the fen at the expense said, not before, and never exceeds a limit', () => {
    let had = 0;
    fc.assert(
      fc.property(withOne(policy), ({ kase, id }) => {
        const like = kase.claims.find((claim) => claim.id === id) as ClaimJson;
        if (!canRecur(like)) return;
        const file = fileOf(kase);
        const further = freshId(file);
        const day = latestDay(settle(kase), id);
        const changed = withFurtherMonths(file, id, further, day) as unknown as CaseJson;
        const settlement = settle(changed);
        const rest = stillToBeHad(settlement.policy, settlement.case, further);
        if (!rest || rest.limits.length === 0) return;
        const sized = (less: number, of: number): CaseJson => ({
          ...changed,
          claims: changed.claims.flatMap((claim) => {
            const month = Number(claim.id.split(`${further}-`)[1] ?? NaN);
            if (Number.isNaN(month)) return [claim];
            const said = rest.months[month];
            if (said === undefined) return [];
            return [{ ...claim, total: yuan(Math.max(0, said.expense - (month === of ? less : 0))) }];
          }),
        });
        const whole = resultOf(sized(0, 0));
        const fundOf = (result: typeof whole, month: number): number =>
          fenOf(byId(result).get(`${further}-${month}`)?.fund ?? '');
        rest.months.forEach(({ fund }, month) => {
          expect(fundOf(whole, month)).toBe(fund);
        });
        const first = rest.months[0];
        if (first && first.fund > 0) {
          had += 1;
          expect(fundOf(resultOf(sized(1, 0)), 0)).toBeLessThan(first.fund);
        }
        const claim = whole.claims[kase.claims.length];
        const limits = limitsOnDay(kase, { ...like, date: day });
        for (const { id: limit, bounds, most } of limits)
          if (bounds === 'fund') expect(rest.months[0]?.fund, limit).toBeLessThanOrEqual(most * 100);
        expect(claim?.remaining.some(({ amount }) => amount === '0.00')).toBe(true);
      }),
      { ...runs, numRuns: 60 },
    );
    expect(had).toBeGreaterThan(5);
  });

  it('retiring on the day on which the person does is what the case says, at most once', () => {
    let moved = 0;
    fc.assert(
      fc.property(withOne(policy), ({ kase }) => {
        const variants = retiring(whatIfOf(policy), fileOf(kase));
        if (!variants) return;
        moved += 1;
        const present = variants.filter((variant) => variant.present);
        expect(present).toHaveLength(1);
        const settlement = settle(kase);
        expect(writeResult((present[0] as Retiring).settlement)).toEqual(writeResult(settlement));
      }),
      { ...runs, numRuns: 60 },
    );
    expect(moved).toBeGreaterThan(10);
  });

  it('a further claim changes none of those before it', () => {
    fc.assert(
      fc.property(withOne(policy), ({ kase, id }) => {
        const file = fileOf(kase);
        const like = kase.claims.find((claim) => claim.id === id) as ClaimJson;
        if (!canRecur(like) || like.care === 'inpatient') return;
        const before = resultOf(kase);
        const changed = withFurther(
          file,
          id,
          freshId(file),
          latestDay(settle(kase), id),
        ) as unknown as CaseJson;
        const after = byId(resultOf(changed));
        for (const claim of before.claims) expect(after.get(claim.id)?.fund).toBe(claim.fund);
      }),
      runs,
    );
  });
});
