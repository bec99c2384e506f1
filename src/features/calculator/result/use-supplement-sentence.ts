import type { SettledClaim } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useTexts } from '../explain/use-texts.ts';
import { useLimitName } from '../limit-name.ts';
import { useSupplementName } from '../supplement-name.ts';
import { limitOfSupplement, supplementRuleKey } from './supplement-rule-key.ts';

/** Why a supplement pays what it pays, in one plain sentence; undefined where there is none for the care. */
export function useSupplementSentence(): (outcome: SettledClaim) => string | undefined {
  const { t } = useTexts();
  const supplementName = useSupplementName();
  const limitName = useLimitName();
  return (outcome) => {
    const step = outcome.trace?.steps.find((each) => each.mechanism === 'supplement');
    if (step === undefined) return undefined;
    const limit = limitOfSupplement(outcome, step);
    return t(supplementRuleKey(outcome, step), {
      supplement: supplementName(step.terms.rule.id),
      limit: limit ? limitName(limit.terms.rule.id, limit.terms.rule.period) : '',
      amount: showAmount(step.amount),
      paid: showAmount(outcome.supplement),
    });
  };
}
