import { formatMonth } from '../calendar/day.ts';
import type { SettledClaim, Settlement } from '../result/settlement.ts';
import { minus, ZERO } from '../money/fen.ts';
import type { Explanation } from './explanation.ts';
import type { StepOf } from './step.ts';
import { stepOf } from './step.ts';
import { type Addend, explainTotal } from './total.ts';

/** What counted towards the threshold of a supplement before a claim: of each earlier claim of its year, and as entered. */
export function explainCountedBefore(
  { claim }: SettledClaim,
  { terms: { rule }, counted }: StepOf<'supplement'>,
  { case: { order, claims: entered }, claims }: Settlement,
): Explanation {
  const at = order.findIndex((index) => entered[index]?.id === claim.id);
  const earlier = order.slice(0, Math.max(at, 0)).flatMap((index): readonly Addend[] => {
    const outcome = claims[index];
    if (outcome?.outcome !== 'settled' || outcome.claim.year !== claim.year) return [];
    const step = stepOf(outcome.trace?.steps ?? [], 'supplement');
    if (step?.terms.rule.id !== rule.id || step.borne === ZERO) return [];
    const month = formatMonth(outcome.claim.month);
    const meaning = { term: 'borne', id: rule.id, claim: index } as const;
    return [{ amount: step.borne, meaning, bases: [rule.threshold], month }];
  });
  const inClaims = explainTotal({ term: 'borne-before', id: rule.id }, earlier).figure;
  const opening = minus(counted, inClaims);
  const before: readonly Addend[] =
    opening > ZERO
      ? [{ amount: opening, meaning: { term: 'opening-counted' }, bases: [rule.threshold] }]
      : [];
  return explainTotal({ term: 'borne-before', id: rule.id }, [...before, ...earlier]);
}
