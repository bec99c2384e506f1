import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryCase } from './arbitrary-case.ts';
import type { CaseJson, ClaimJson } from './case-json.ts';
import { FEWER_RUNS, resultOf } from './engine.ts';

/** Care that shares limits or thresholds, and that is apart from all other care. */
const GROUPS: readonly ((claim: ClaimJson) => boolean)[] = [
  ({ care }) => care === 'inpatient' || care === 'emergency-death',
  ({ care }) => care === 'special-disease',
  ({ care }) => care === 'negotiated-drug',
  ({ care, pregnancy = '1' }) => care === 'prenatal' && pregnancy === '1',
  ({ care, pregnancy = '1' }) => care === 'prenatal' && pregnancy !== '1',
  ({ care }) => care === 'delivery',
  ({ care }) => care === 'family-planning',
];

/** The claim without an expense; what it says of days, stays and providers stands. */
function withoutExpense({ classB: _classB, preSelfPay: _first, ...claim }: ClaimJson): ClaimJson {
  const none = { total: '0.00', outOfScope: '0.00' };
  return { ...claim, ...none, ...(claim.basicPaid === undefined ? {} : { basicPaid: '0.00' }) };
}

it('what care of one kind uses up changes nothing for the others', () => {
  fc.assert(
    fc.property(arbitraryCase('dingxi'), fc.constantFrom(...GROUPS), (kase, group) => {
      const others: CaseJson = {
        ...kase,
        claims: kase.claims.map((claim) => (group(claim) ? claim : withoutExpense(claim))),
      };
      const before = resultOf(kase).claims;
      const after = resultOf(others).claims;
      kase.claims.forEach((claim, index) => {
        if (group(claim)) expect(after[index]).toEqual(before[index]);
      });
    }),
    FEWER_RUNS,
  );
});
