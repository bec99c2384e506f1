import { type ExcludedClaim, type SettledClaim, ZERO } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useTexts } from '../explain/use-texts.ts';
import { useLimitName } from '../limit-name.ts';
import { decidingLimit, isUsedUp } from './deciding-limit.ts';

/** Why the fund pays what it pays, in one plain sentence. */
export function useFundSentence(): (outcome: SettledClaim | ExcludedClaim) => string {
  const { t } = useTexts();
  const say = useCode();
  const limitName = useLimitName();
  return (outcome) => {
    const fund = showAmount(outcome.fund);
    if (outcome.outcome === 'excluded')
      return t('rule.fundRefused', { reason: say(`reason.${outcome.reason}.title`) });
    const limit = decidingLimit(outcome, ['expense', 'payment']);
    const rated = outcome.trace?.steps.find((step) => step.mechanism === 'rate');
    const payment = showAmount(rated?.amount ?? ZERO);
    const named = limit ? limitName(limit.terms.rule.id, limit.terms.rule.period) : '';
    if (limit && isUsedUp(limit)) return t('explain.fund.limitUsedUp', { limit: named, fund });
    if (takesAll(outcome))
      return t('explain.fund.deductibleTakesAll', { charged: showAmount(outcome.deductible), fund });
    if (rated === undefined) return t('rule.fundWhole', { fund });
    const words = { limit: named, payment, fund };
    if (limit)
      return limit.terms.bounds === 'expense'
        ? t('explain.fund.expenseLimitCuts', words)
        : t('explain.fund.limitCuts', words);
    return t(outcome.terms.limits.length > 0 ? 'rule.fundWithin' : 'rule.fundAll', { payment, fund });
  };
}

/** Whether the deductible leaves nothing of what the limits of expense let through. */
function takesAll({ claim, deductible, trace }: SettledClaim): boolean {
  const bounds = (trace?.steps ?? []).flatMap((step) =>
    step.mechanism === 'limit' && step.terms.bounds === 'expense' ? [step.after] : [],
  );
  return deductible > ZERO && deductible === (bounds[bounds.length - 1] ?? claim.eligible);
}
