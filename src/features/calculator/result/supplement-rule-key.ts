import { type SettledClaim, ZERO } from '@/engine/index.ts';
import { decidingLimit, isUsedUp } from './deciding-limit.ts';
import type { StepOf } from './step.ts';
import { supplementSum } from './supplement-sum.ts';

type SupplementStep = StepOf<'supplement'>;

/**
 * The limit that decides what a supplement pays: its own, or, where nothing of the claim counts, one that lets no
 * expense count; undefined where none does.
 */
export function limitOfSupplement(
  outcome: SettledClaim,
  { terms: { rule }, borne }: SupplementStep,
): StepOf<'limit'> | undefined {
  if (borne > ZERO) return decidingLimit(outcome, ['supplement']);
  const limit = rule.expense === 'within-limits' ? decidingLimit(outcome, ['expense', 'payment']) : undefined;
  return limit && isUsedUp(limit) ? limit : undefined;
}

/** The sentence that says why a supplement pays what it pays, by what really happened. */
export function supplementRuleKey(outcome: SettledClaim, step: SupplementStep): string {
  const limit = limitOfSupplement(outcome, step);
  if (step.borne === ZERO)
    return limit ? 'explain.supplement.limitUsedUpBefore' : 'explain.supplement.addsNothing';
  if (limit) return isUsedUp(limit) ? 'explain.supplement.limitUsedUp' : 'explain.supplement.limitCuts';
  return supplementSum(step).excess === ZERO ? 'rule.supplementNone' : 'rule.supplementAll';
}
