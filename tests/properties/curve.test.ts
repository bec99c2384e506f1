import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expenseCurve, type Fen } from '@/engine/index.ts';
import { PACK_IDS } from '../packs.ts';
import { fenOf } from './case-json.ts';
import { byId, resultOf } from './engine.ts';
import { at, runs, withEligible, withOne } from './what-if.ts';

const MOST = 9_999_999_999;

describe.each(PACK_IDS)('%s', (policy) => {
  it('the curve is that of the fold but for its rounding, and bends where it says', () => {
    let bent = 0;
    fc.assert(
      fc.property(withOne(policy), ({ kase, id, share }) => {
        const claim = at(kase, id);
        const curve = expenseCurve(claim);
        if (!curve) return;
        const { stretches, beside } = curve;
        const last = stretches[stretches.length - 1];
        const until = Math.min(claim.most, (last?.first ?? 0) * 2 + 100_000);
        const places = [
          ...share.map((part) => Math.floor(claim.least + part * (until - claim.least))),
          ...stretches.map(({ first }) => first),
        ];
        for (const eligible of places) {
          const outcome = byId(resultOf(withEligible(kase, id, eligible))).get(id);
          const own = curve.outOfPocket(eligible);
          // Of the payment half a fen, of the supplement that of what counts now and counted before.
          const most = outcome?.supplement === '0.00' ? 1 : 2;
          expect(Math.abs(own - fenOf(outcome?.outOfPocket ?? ''))).toBeLessThanOrEqual(most);
          expect(Math.abs(curve.fund(eligible) - fenOf(outcome?.fund ?? ''))).toBeLessThanOrEqual(0.5);
          const parts = own + curve.fund(eligible) + curve.supplement(eligible) + claim.claim.basicPaid;
          expect(Math.abs(parts - eligible - beside)).toBeLessThan(0.001);
        }
        for (const [index, stretch] of stretches.entries()) {
          const before = stretches[index - 1];
          expect(stretch.outcome.outOfPocket).toBe(
            fenOf(byId(resultOf(withEligible(kase, id, stretch.first))).get(id)?.outOfPocket ?? ''),
          );
          expect(Number(stretch.fund) + Number(stretch.supplement) + Number(stretch.outOfPocket)).toBeCloseTo(
            1,
            12,
          );
          if (!before) continue;
          bent += 1;
          expect(stretch.causes.length).toBeGreaterThan(0);
          expect([stretch.fund, stretch.supplement, stretch.outOfPocket]).not.toEqual([
            before.fund,
            before.supplement,
            before.outOfPocket,
          ]);
        }
        expect(beside).toBe(claim.claim.total - claim.claim.eligible);
      }),
      runs,
    );
    expect(bent).toBeGreaterThan(20);
  });

  it('on a straight stretch the fold rises by what is said, over any hundred thousand yuan that fit in it', () => {
    fc.assert(
      fc.property(withOne(policy), ({ kase, id }) => {
        const claim = at(kase, id);
        const stretches = expenseCurve(claim)?.stretches ?? [];
        for (const [index, { first, outOfPocket, outcome }] of stretches.entries()) {
          const end = Math.min(stretches[index + 1]?.first ?? MOST, first + 10_000_000, claim.most) - 1;
          if (end <= first) continue;
          const there = claim.outcome(end as Fen);
          if (there.outcome !== 'settled') throw new Error('settled at one expense and not at another');
          const rise = there.outOfPocket - outcome.outOfPocket;
          expect(Math.abs(rise - Number(outOfPocket) * (end - first))).toBeLessThanOrEqual(3);
        }
      }),
      runs,
    );
  });
});
