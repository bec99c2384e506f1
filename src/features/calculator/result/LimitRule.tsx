import { useTranslation } from 'react-i18next';
import { type SettledClaim, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useSupplementName } from '../supplement-name.ts';
import { LimitParts } from './LimitParts.tsx';
import type { StepOf } from './step.ts';

type LimitStep = StepOf<'limit'>;

interface LimitRuleProps {
  readonly step: LimitStep;
  readonly outcome: SettledClaim;
  /** What it is called. */
  readonly limit: string;
}

/** What a limit comes to, how it came about, what was used of it, and who pays what exceeds it. */
export function LimitRule({ step, outcome, limit }: LimitRuleProps) {
  const { t } = useTranslation();
  const supplementName = useSupplementName();
  const supplement = outcome.terms.supplement?.rule;
  return (
    <>
      <p>
        {t(ruleOf(step), {
          limit,
          amount: showAmount(step.amount),
          used: showAmount(step.used),
          left: showAmount(step.left),
        })}
      </p>
      {step.after < step.before && (
        <p>
          {step.terms.bounds !== 'supplement' && supplement?.expense === 'eligible'
            ? t('rule.aboveLimitSupplemented', { supplement: supplementName(supplement.id) })
            : t('rule.aboveLimit')}
        </p>
      )}
      <LimitParts of={step} claim={outcome.claim} />
    </>
  );
}

function ruleOf({ terms: { rule, bounds }, used }: LimitStep): string {
  if (rule.period === 'claim') return 'rule.limitOfClaim';
  if (bounds === 'expense') return used === ZERO ? 'rule.limitOfExpenseFirst' : 'rule.limitOfExpense';
  return used === ZERO ? 'rule.limitFirst' : 'rule.limit';
}
