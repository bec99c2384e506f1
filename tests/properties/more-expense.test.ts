import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amount, largeAmount } from './arbitrary-amount.ts';
import { anyCase } from './arbitrary-case.ts';
import { type CaseJson, type ClaimJson, fenOf, yuan } from './case-json.ts';
import { resultOf, RUNS } from './engine.ts';

const MOST = 9_999_999_999;

const withClaim = (kase: CaseJson, at: number, claim: ClaimJson): CaseJson => ({
  ...kase,
  claims: kase.claims.map((old, index) => (index === at ? claim : old)),
});

const paidOf = (kase: CaseJson, at: number): { readonly fund: number; readonly both: number } => {
  const { fund, supplement } = resultOf(kase).claims[at] ?? {};
  return { fund: fenOf(fund ?? '0'), both: fenOf(fund ?? '0') + fenOf(supplement ?? '0') };
};

/** Neither the fund alone pays less, nor the fund and the supplement together. */
function expectNoLess(kase: CaseJson, than: CaseJson, at: number): void {
  const [now, before] = [paidOf(kase, at), paidOf(than, at)];
  expect(now.fund).toBeGreaterThanOrEqual(before.fund);
  expect(now.both).toBeGreaterThanOrEqual(before.both);
}

const caseWithClaim = anyCase
  .filter(({ claims }) => claims.length > 0)
  .chain((kase) => fc.record({ kase: fc.constant(kase), at: fc.nat(kase.claims.length - 1) }));

it('more eligible expense never lowers what is paid of the claim', () => {
  fc.assert(
    fc.property(caseWithClaim, fc.oneof(amount, largeAmount), ({ kase, at }, more) => {
      const claim = kase.claims[at] as ClaimJson;
      const larger = { ...claim, total: yuan(Math.min(MOST, fenOf(claim.total) + more)) };
      expectNoLess(withClaim(kase, at, larger), kase, at);
    }),
    RUNS,
  );
});

it('nor does less of it outside the catalogues', () => {
  fc.assert(
    fc.property(caseWithClaim, fc.double({ min: 0, max: 1, noNaN: true }), ({ kase, at }, share) => {
      const claim = kase.claims[at] as ClaimJson;
      const less = { ...claim, outOfScope: yuan(Math.floor(fenOf(claim.outOfScope ?? '0') * share)) };
      expectNoLess(withClaim(kase, at, less), kase, at);
    }),
    RUNS,
  );
});
