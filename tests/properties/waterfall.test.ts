import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Bar, heightOf, payerOf, waterfallOf } from '@/features/calculator/pictures/waterfall.ts';
import { anyCase } from './arbitrary-case.ts';
import { RUNS, settlementOf } from './engine.ts';

const sum = (bars: readonly Bar[]): number => bars.reduce((total, bar) => total + heightOf(bar), 0);
const falls = ({ from, to }: Bar): boolean => to <= from;

it('bars of a bill begin where the one before ends, and never go below nothing', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      for (const outcome of settlementOf(kase, { trace: true }).claims) {
        let level = 0;
        for (const { from, to } of waterfallOf(outcome)) {
          expect(from).toBe(level);
          expect(Number.isSafeInteger(to)).toBe(true);
          expect(to).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(outcome.claim.total);
          level = to;
        }
        const last = waterfallOf(outcome).slice(-1)[0];
        expect(level).toBe(
          last && falls(last) ? 0 : outcome.outcome !== 'undetermined' && outcome.outOfPocket,
        );
      }
    }),
    RUNS,
  );
});

it('the parts are the bill, and the last is what the person pays', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      for (const outcome of settlementOf(kase, { trace: true }).claims) {
        const bars = waterfallOf(outcome);
        expect(bars[0]).toMatchObject({ of: 'total', from: 0, to: outcome.claim.total });
        // The bill and its parts, then what the person bears and what that is made of; all of it where they pay it.
        const second = bars.findIndex((bar, at) => at > 0 && !falls(bar));
        const runs = second < 0 ? [bars] : [bars.slice(0, second), bars.slice(second)];
        for (const [first, ...parts] of runs) {
          expect(parts.every(falls)).toBe(true);
          if (first?.of !== 'you') expect(sum(parts)).toBe(first && heightOf(first));
        }
        const last = bars[bars.length - 1] as Bar;
        if (outcome.outcome === 'undetermined') {
          expect(bars.map(({ of }) => of)).toEqual(['total', 'open']);
          continue;
        }
        expect(heightOf(last)).toBe(outcome.cashPaid);
        const paidBy = (payer: string) => sum(bars.filter(({ of }) => payerOf(of) === payer));
        expect(paidBy('fund')).toBe(outcome.fund + outcome.claim.basicPaid);
        expect(paidBy('supplement')).toBe(outcome.supplement);
      }
    }),
    RUNS,
  );
});
