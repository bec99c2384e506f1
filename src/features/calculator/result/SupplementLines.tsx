import { useTranslation } from 'react-i18next';
import { type SettledClaim, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { useSupplementName } from '../supplement-name.ts';
import { beyond } from './beyond.ts';
import { Cites } from './Cites.tsx';
import { showPercent } from './percent.ts';
import type { StepOf } from './step.ts';
import { supplementSum } from './supplement-sum.ts';

type SupplementStep = StepOf<'supplement'>;

interface SupplementLinesProps {
  readonly step: SupplementStep;
  readonly outcome: SettledClaim;
}

/** What a second insurance pays of what the first one left: what counts, what counted before, and what exceeds. */
export function SupplementLines({ step, outcome }: SupplementLinesProps) {
  const { t } = useTranslation();
  const supplement = useSupplementName()(step.terms.rule.id);
  const { rule, rate, threshold } = step.terms;
  const perYear = rule.threshold.per === 'year';
  const { after, excess, missing } = supplementSum(step);
  const words = {
    threshold: showAmount(threshold),
    rate: showPercent(rate.text),
    excess: showAmount(excess),
    amount: showAmount(step.amount),
  };
  return (
    <>
      <ReceiptLine
        label={t('receipt.borne', { supplement })}
        amount={<Amount value={step.borne} />}
        why={t('rule.why')}
      >
        {outcome.rate && isCutByPayment(step, outcome) && (
          <p>
            {t(outcome.deductible > ZERO ? 'rule.letThroughDeductible' : 'rule.letThrough', {
              deductible: showAmount(outcome.deductible),
              left: showAmount(outcome.fund),
              rate: showPercent(outcome.rate.text),
              expense: showAmount(step.expense),
            })}
          </p>
        )}
        <p>
          {t(borneRule(step), {
            expense: showAmount(step.expense),
            paid: showAmount(step.paidBefore),
            first: showAmount(step.preSelfPay),
            borne: showAmount(step.borne),
          })}
        </p>
      </ReceiptLine>
      {perYear && step.counted > ZERO && (
        <ReceiptLine label={t('receipt.counted')} amount={<Amount value={step.counted} />} />
      )}
      <ReceiptLine
        label={t('receipt.excess', words)}
        weight="sum"
        amount={<Amount value={step.amount} />}
        why={t('rule.why')}
      >
        <p>{t(perYear ? 'rule.yearExcess' : 'rule.eachExcess', words)}</p>
        {perYear && <p>{t('rule.excessCounted', { after: showAmount(after) })}</p>}
        <p>
          {missing > ZERO
            ? t('rule.excessNone', { left: showAmount(missing) })
            : t(perYear ? 'rule.excessOfYear' : 'rule.excess', words)}
        </p>
        <Cites of={rule.threshold} />
        <Cites of={beyond(rule.rate, rule.threshold)} />
      </ReceiptLine>
    </>
  );
}

function borneRule({ terms: { rule }, preSelfPay }: SupplementStep): string {
  if (preSelfPay > ZERO) return 'rule.borneWithFirst';
  return rule.expense === 'within-limits' ? 'rule.borneLetThrough' : 'rule.borneOf';
}

/** Whether the expense that counts is what can be paid for with all that the limits of the payment leave. */
function isCutByPayment(
  { terms, expense }: SupplementStep,
  { claim, terms: { limits } }: SettledClaim,
): boolean {
  const bounded = limits.some(({ bounds }) => bounds === 'expense');
  return terms.rule.expense === 'within-limits' && expense < claim.eligible && !bounded;
}
