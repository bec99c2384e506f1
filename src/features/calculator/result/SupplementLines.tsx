import { useTranslation } from 'react-i18next';
import { explainCountedBefore, type SettledClaim, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { useClaimExplanations } from '../explain/claim-explanations.ts';
import { Explained } from '../explain/Explained.tsx';
import { useSettledHere } from '../explain/settled-here.ts';
import { useSupplementName } from '../supplement-name.ts';
import { ExcessRule } from './ExcessRule.tsx';
import { showPercent } from './percent.ts';
import type { StepOf } from './step.ts';

type SupplementStep = StepOf<'supplement'>;

interface SupplementLinesProps {
  readonly step: SupplementStep;
  readonly outcome: SettledClaim;
}

/** What a second insurance pays of what the first one left: what counts, what counted before, and what exceeds. */
export function SupplementLines({ step, outcome }: SupplementLinesProps) {
  const { t } = useTranslation();
  const explanations = useClaimExplanations(outcome);
  const settlement = useSettledHere();
  const supplement = useSupplementName()(step.terms.rule.id);
  const { rule, rate, threshold } = step.terms;
  const perYear = rule.threshold.per === 'year';
  const words = {
    expense: showAmount(step.expense),
    paid: showAmount(step.paidBefore),
    first: showAmount(step.preSelfPay),
    borne: showAmount(step.borne),
    counted: showAmount(step.counted),
    threshold: showAmount(threshold),
    rate: showPercent(rate.text),
  };
  return (
    <>
      <ReceiptLine
        label={t('receipt.borne', { supplement })}
        amount={<Amount value={step.borne} />}
        why={t('rule.why')}
      >
        <Explained explain={() => explanations()?.borne}>
          <p>{t(borneRule(step), words)}</p>
        </Explained>
        {step.expense < outcome.claim.eligible && (
          <Explained explain={() => explanations()?.expenseCounted}>
            <p>{t('rule.letThrough', words)}</p>
          </Explained>
        )}
      </ReceiptLine>
      {perYear && step.counted > ZERO && (
        <ReceiptLine
          label={t('receipt.counted')}
          amount={<Amount value={step.counted} />}
          why={t('rule.why')}
        >
          <Explained explain={() => settlement && explainCountedBefore(outcome, step, settlement)}>
            <p>{t('rule.counted', words)}</p>
          </Explained>
        </ReceiptLine>
      )}
      <ReceiptLine
        label={t('receipt.excess', words)}
        weight="sum"
        amount={<Amount value={step.amount} />}
        why={t('rule.why')}
      >
        <Explained explain={() => explanations()?.excess}>
          <ExcessRule of={step} />
        </Explained>
      </ReceiptLine>
    </>
  );
}

function borneRule({ terms: { rule }, preSelfPay }: SupplementStep): string {
  if (preSelfPay > ZERO) return 'rule.borneWithFirst';
  return rule.expense === 'within-limits' ? 'rule.borneLetThrough' : 'rule.borneOf';
}
