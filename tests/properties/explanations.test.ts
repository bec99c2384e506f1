import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  articlesOf,
  type ClaimExplanations,
  type ClaimOutcome,
  explainClaim,
  type Explanation,
  type Settlement,
  valueOfFormula,
} from '@/engine/index.ts';
import { anyCase } from './arbitrary-case.ts';
import { RUNS, settlementOf } from './engine.ts';

const settlements = anyCase.map((kase) => settlementOf(kase, { trace: true }));

type Explained = Exclude<ClaimOutcome, { outcome: 'undetermined' }>;

const explainedClaims = ({ claims }: Settlement): readonly Explained[] =>
  claims.filter((claim) => claim.outcome !== 'undetermined');

const all = ({ limits, ...others }: ClaimExplanations): readonly Explanation[] => [
  ...Object.values(others).flatMap((each: Explanation | undefined) => each ?? []),
  ...limits.flatMap(({ whole, over, left }) => [whole, over, ...(left ? [left] : [])]),
];

it('every figure of every claim is what its formula comes to, and rests on something', () => {
  fc.assert(
    fc.property(settlements, (settlement) => {
      for (const outcome of explainedClaims(settlement))
        for (const { of, figure, formula, bases } of all(explainClaim(outcome, settlement))) {
          expect(valueOfFormula(formula).times(100).toNumber(), `${of.term} ${of.id ?? ''}`).toBe(figure);
          const named = bases.some((basis) => articlesOf(basis).length > 0 || basis.assumption !== undefined);
          expect(named, of.term).toBe(true);
        }
    }),
    RUNS,
  );
});

it('the explanations of a claim are of the very figures that its result has', () => {
  fc.assert(
    fc.property(settlements, (settlement) => {
      for (const outcome of explainedClaims(settlement)) {
        const explained = explainClaim(outcome, settlement);
        expect(explained.fund.figure).toBe(outcome.fund);
        expect(explained.outOfPocket.figure).toBe(outcome.outOfPocket);
        expect(explained.account?.figure ?? outcome.accountPaid).toBe(outcome.accountPaid);
        expect(explained.cash?.figure ?? outcome.cashPaid).toBe(outcome.cashPaid);
        if (outcome.outcome !== 'settled') continue;
        expect(explained.deductible?.figure ?? 0).toBe(outcome.deductible);
        expect(explained.supplement?.figure ?? 0).toBe(outcome.supplement);
        expect(explained.deductibleLeft?.figure).toBe(outcome.deductibleRemaining);
        for (const { id, left } of explained.limits)
          expect(left?.figure).toBe(outcome.remaining.find((remaining) => remaining.id === id)?.amount);
      }
    }),
    RUNS,
  );
});
