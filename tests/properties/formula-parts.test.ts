import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type ClaimExplanations,
  explainClaim,
  type Explanation,
  fen,
  type Fen,
  type Meaning,
  type SettledClaim,
  valueOfFormula,
} from '@/engine/index.ts';
import { partsOf, stepsOf } from '@/features/calculator/explain/parts-of.ts';
import { anyCase } from './arbitrary-case.ts';
import { FEWER_RUNS, settlementOf } from './engine.ts';

const all = ({ limits, ...others }: ClaimExplanations): readonly Explanation[] => [
  ...Object.values(others).flatMap((each: Explanation | undefined) => each ?? []),
  ...limits.flatMap(({ whole, over, left }) => [whole, over, ...(left ? [left] : [])]),
];

/** What the trace says a part is; undefined where it says nothing of it. */
function traced({ claim, fund, trace }: SettledClaim, { term, id }: Meaning): Fen | undefined {
  for (const step of trace?.steps ?? []) {
    if (step.mechanism === 'limit' && step.terms.rule.id === id)
      if (term === 'limit-left') return step.left;
      else if (term === 'limit') return step.amount;
      else if (term === 'limit-used') return step.used;
    if (step.mechanism === 'deductible')
      if (term === 'deductible-left') return step.left;
      else if (term === 'deductible') return step.terms.amount;
      else if (term === 'deductible-used') return step.used;
      else if (term === 'deductible-charged') return step.charged;
    if (step.mechanism === 'rate' && term === 'payment') return step.amount;
    if (step.mechanism === 'supplement')
      if (term === 'borne') return step.borne;
      else if (term === 'borne-before') return step.counted;
      else if (term === 'threshold') return step.terms.threshold;
      else if (term === 'supplement-excess') return step.amount;
      else if (term === 'above-threshold-before')
        return fen(Math.max(step.counted - step.terms.threshold, 0));
      else if (term === 'above-threshold')
        return fen(Math.max(step.counted + step.borne - step.terms.threshold, 0));
  }
  if (term === 'eligible') return claim.eligible;
  return term === 'fund' ? fund : undefined;
}

it('whatever a formula is said to be made up of is what it is called, once each, and never a mere bound', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyCase, (kase) => {
      const settlement = settlementOf(kase, { trace: true });
      for (const outcome of settlement.claims) {
        if (outcome.outcome !== 'settled') continue;
        for (const { formula } of all(explainClaim(outcome, settlement))) {
          const listed = partsOf(formula);
          expect(new Set(listed.map((part) => JSON.stringify(part))).size).toBe(listed.length);
          for (const part of [...listed, ...stepsOf(formula)]) {
            expect(part.meaning.term).not.toBe('nothing');
            const amount = traced(outcome, part.meaning);
            if (amount === undefined) continue;
            compared += 1;
            const { term, id = '' } = part.meaning;
            expect(valueOfFormula(part).times(100).toNumber(), `${term} ${id}`).toBe(amount);
          }
        }
      }
    }),
    FEWER_RUNS,
  );
  expect(compared).toBeGreaterThan(0);
});
