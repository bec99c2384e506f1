import { useTranslation } from 'react-i18next';
import type { Basis, SettledClaim } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useSupplementName } from '../supplement-name.ts';
import { beyond } from './beyond.ts';
import { Cites } from './Cites.tsx';
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
  const { row, further, bounds } = step.terms;
  const supplement = outcome.terms.supplement?.rule;
  const basis = row ?? basisOf(step);
  return (
    <>
      <p>
        {t(ruleOf(step), {
          limit,
          amount: showAmount(step.amount),
          used: showAmount(step.used),
          left: showAmount(step.left),
          counted: showAmount(step.after),
        })}
      </p>
      {step.after < step.before && (
        <p>
          {bounds !== 'supplement' && supplement?.expense === 'eligible'
            ? t('rule.aboveLimitSupplemented', { supplement: supplementName(supplement.id) })
            : t('rule.aboveLimit')}
        </p>
      )}
      <LimitParts of={step} claim={outcome.claim} />
      <Cites of={basis} />
      {further && further.amount > 0 && <Cites of={beyond(further.row, basis)} />}
    </>
  );
}

function ruleOf({ terms: { rule, bounds } }: LimitStep): string {
  if (bounds === 'expense') return 'rule.limitOfExpense';
  return rule.period === 'claim' ? 'rule.limitOfClaim' : 'rule.limit';
}

/** A figure of the registered diseases rests on what the limit itself rests on. */
const basisOf = ({ terms: { rule } }: LimitStep): Basis => ('highestOf' in rule.amount ? rule.amount : {});
