import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SettledClaim } from '@/engine/index.ts';
import { anyCase } from './arbitrary-case.ts';
import { RUNS, settlementOf } from './engine.ts';

const settledWithTrace = anyCase.map((kase) => ({
  payFromAccount: kase.payFromAccount,
  claims: settlementOf(kase, { trace: true }).claims.filter(
    (claim): claim is SettledClaim => claim.outcome === 'settled',
  ),
}));

it('the steps of every trace follow from one another and end in what is paid', () => {
  fc.assert(
    fc.property(settledWithTrace, ({ claims }) => {
      for (const { trace, deductible, fund, outOfPocket, accountPaid } of claims) {
        let amount = 0;
        for (const step of trace?.steps ?? [])
          switch (step.mechanism) {
            case 'eligible':
              amount = step.total - step.outOfScope - step.preSelfPay;
              expect(step.eligible).toBe(amount);
              break;
            case 'deductible':
              expect(step.left).toBe(Math.max(0, step.terms.amount - step.used));
              expect(step.charged).toBe(deductible);
              expect(step.charged).toBeLessThanOrEqual(Math.min(step.left, amount));
              amount -= step.charged;
              break;
            case 'rate':
              expect(step.base).toBe(amount);
              expect(step.amount).toBeLessThanOrEqual(step.base);
              amount = step.amount;
              break;
            case 'limit':
              expect(step.before).toBe(amount);
              expect(step.left).toBe(Math.max(0, step.terms.amount - step.used));
              expect(step.after).toBe(Math.min(step.before, step.left));
              amount = step.after;
              break;
            case 'account':
              expect(step.paid).toBe(accountPaid);
              expect(step.paid).toBe(Math.min(step.balance, outOfPocket));
              break;
          }
        expect(amount).toBe(fund);
      }
    }),
    RUNS,
  );
});

it('every trace names each mechanism of its terms once, in the order of settling', () => {
  fc.assert(
    fc.property(settledWithTrace, ({ claims, payFromAccount }) => {
      for (const { trace, terms } of claims) {
        const steps = (trace?.steps ?? []).map(({ mechanism }) => mechanism);
        const expected = [
          'eligible',
          ...(terms.deductible === undefined ? [] : ['deductible']),
          'rate',
          ...terms.limits.map(() => 'limit'),
        ];
        expect(steps.slice(0, expected.length)).toEqual(expected);
        expect(payFromAccount ? ['', 'account'] : ['']).toContain(steps.slice(expected.length).join());
      }
    }),
    RUNS,
  );
});

it('the rate of every step is applied half up, checked with whole numbers of any size', () => {
  fc.assert(
    fc.property(settledWithTrace, ({ claims }) => {
      for (const { trace, rate } of claims) {
        const step = trace?.steps.find(({ mechanism }) => mechanism === 'rate');
        if (step?.mechanism !== 'rate') throw new Error('no rate step');
        const [whole = '', decimals = ''] = rate.text.split('.');
        const scale = 10n ** BigInt(decimals.length);
        const exact = BigInt(step.base) * BigInt(whole + decimals);
        expect(BigInt(step.amount)).toBe((exact * 2n + scale) / (scale * 2n));
      }
    }),
    RUNS,
  );
});
