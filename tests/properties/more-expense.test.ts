import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amount } from './arbitrary-amount.ts';
import { anyCase } from './arbitrary-case.ts';
import { type CaseJson, type ClaimJson, fenOf, yuan } from './case-json.ts';
import { resultOf, RUNS } from './engine.ts';

const MOST = 9_999_999_999;

const withClaim = (kase: CaseJson, at: number, claim: ClaimJson): CaseJson => ({
  ...kase,
  claims: kase.claims.map((old, index) => (index === at ? claim : old)),
});

const fundOf = (kase: CaseJson, at: number): number => fenOf(resultOf(kase).claims[at]?.fund ?? '0');

const caseWithClaim = anyCase
  .filter(({ claims }) => claims.length > 0)
  .chain((kase) => fc.record({ kase: fc.constant(kase), at: fc.nat(kase.claims.length - 1) }));

it('more eligible expense never lowers what the fund pays of the claim', () => {
  fc.assert(
    fc.property(caseWithClaim, amount, ({ kase, at }, more) => {
      const claim = kase.claims[at] as ClaimJson;
      const larger = { ...claim, total: yuan(Math.min(MOST, fenOf(claim.total) + more)) };
      expect(fundOf(withClaim(kase, at, larger), at)).toBeGreaterThanOrEqual(fundOf(kase, at));
    }),
    RUNS,
  );
});

it('nor does less of it outside the catalogues', () => {
  fc.assert(
    fc.property(caseWithClaim, fc.double({ min: 0, max: 1, noNaN: true }), ({ kase, at }, share) => {
      const claim = kase.claims[at] as ClaimJson;
      const less = { ...claim, outOfScope: yuan(Math.floor(fenOf(claim.outOfScope ?? '0') * share)) };
      expect(fundOf(withClaim(kase, at, less), at)).toBeGreaterThanOrEqual(fundOf(kase, at));
    }),
    RUNS,
  );
});
