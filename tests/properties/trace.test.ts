import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SettledClaim, Step } from '@/engine/index.ts';
import { anyCase } from './arbitrary-case.ts';
import { RUNS, settlementOf } from './engine.ts';

const settledWithTrace = anyCase.map((kase) => ({
  payFromAccount: kase.payFromAccount,
  claims: settlementOf(kase, { trace: true }).claims.filter(
    (claim): claim is SettledClaim => claim.outcome === 'settled',
  ),
}));

/** Exactly `base × rate` in fen, rounded half up, with whole numbers of any size. */
function halfUp(base: number, rate: string): bigint {
  const [whole = '', decimals = ''] = rate.split('.');
  const scale = 10n ** BigInt(decimals.length);
  return (BigInt(base) * BigInt(whole + decimals) * 2n + scale) / (scale * 2n);
}

/** What a step leaves of the amount before it, having checked that it follows from it. */
function after(step: Step, amount: number, claim: SettledClaim): number {
  switch (step.mechanism) {
    case 'eligible':
      expect(step.eligible).toBe(step.total - step.outOfScope - step.preSelfPay);
      return step.eligible;
    case 'deductible':
      expect(step.left).toBe(Math.max(0, step.terms.amount - step.used));
      expect(step.charged).toBe(claim.deductible);
      expect(step.charged).toBeLessThanOrEqual(Math.min(step.left, amount));
      return amount - step.charged;
    case 'rate':
      expect(step.base).toBe(amount);
      expect(step.amount).toBeLessThanOrEqual(step.base);
      return step.amount;
    case 'limit':
      if (step.terms.amount !== undefined && step.terms.further === undefined)
        expect(step.amount).toBe(step.terms.amount);
      expect(step.before).toBe(amount);
      expect(step.left).toBe(Math.max(0, step.amount - step.used));
      expect(step.after).toBe(Math.min(step.before, step.left));
      return step.after;
    case 'basic-on-bill':
      expect(step.paid).toBe(claim.claim.basicPaid);
      // The fund pays nothing beside it.
      return 0;
    case 'supplement':
      expect(amount).toBe(claim.fund);
      expect(step.paidBefore).toBe(claim.fund + claim.claim.basicPaid);
      expect(step.borne).toBe(step.expense - step.paidBefore + step.preSelfPay);
      expect(step.expense).toBeLessThanOrEqual(claim.claim.eligible);
      return step.amount;
    case 'account':
      expect(step.paid).toBe(claim.accountPaid);
      expect(step.paid).toBe(Math.min(step.balance, claim.outOfPocket));
      return amount;
  }
}

it('the steps of every trace follow from one another and end in what is paid', () => {
  fc.assert(
    fc.property(settledWithTrace, ({ claims }) => {
      for (const claim of claims) {
        const amount = (claim.trace?.steps ?? []).reduce((before, step) => after(step, before, claim), 0);
        expect(amount).toBe(claim.terms.supplement === undefined ? claim.fund : claim.supplement);
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
        const limits = (of: 'expense' | 'payment' | 'supplement') =>
          terms.limits.filter(({ bounds }) => bounds === of).map(() => 'limit');
        const expected = [
          'eligible',
          ...limits('expense'),
          ...(terms.deductible === undefined ? [] : ['deductible']),
          ...(terms.rate === undefined ? [] : ['rate']),
          ...limits('payment'),
          ...(terms.coverage.basicOnBill === true ? ['basic-on-bill'] : []),
          ...(terms.supplement === undefined ? [] : ['supplement']),
          ...limits('supplement'),
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
      for (const { trace, rate } of claims)
        for (const step of trace?.steps ?? [])
          if (step.mechanism === 'rate')
            expect(BigInt(step.amount)).toBe(halfUp(step.base, rate?.text ?? ''));
    }),
    RUNS,
  );
});

it('what a supplement adds is the rounded share of all that counts now less that of all that counted before', () => {
  fc.assert(
    fc.property(settledWithTrace, ({ claims }) => {
      for (const { trace } of claims)
        for (const step of trace?.steps ?? []) {
          if (step.mechanism !== 'supplement') continue;
          const { threshold, rate } = step.terms;
          const above = (counted: number): bigint => halfUp(Math.max(0, counted - threshold), rate.text);
          expect(BigInt(step.amount)).toBe(above(step.counted + step.borne) - above(step.counted));
        }
    }),
    RUNS,
  );
});
