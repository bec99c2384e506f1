import { useTranslation } from 'react-i18next';
import type { SettledClaim } from '@/engine/index.ts';
import { isStay } from '@/shared/draft/care.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from './Cites.tsx';
import type { StepOf } from './step.ts';

const RULE = {
  claim: 'rule.deductibleOfVisit',
  'institution-day': 'rule.deductibleOfDay',
  year: 'rule.deductibleOfYear',
} as const;

interface DeductibleLineProps {
  readonly step: StepOf<'deductible'>;
  readonly outcome: SettledClaim;
}

export function DeductibleLine({ step, outcome }: DeductibleLineProps) {
  const { t } = useTranslation();
  const { rule, amount, row } = step.terms;
  const ofStay = rule.period === 'claim' && isStay(outcome.claim.care);
  return (
    <ReceiptLine
      label={t('receipt.deductible')}
      amount={<Amount value={step.charged} sign="minus" />}
      why={t('rule.why')}
    >
      <p>
        {t(ofStay ? 'rule.deductibleOfStay' : RULE[rule.period], {
          amount: showAmount(amount),
          used: showAmount(step.used),
          left: showAmount(step.left),
        })}
      </p>
      {rule.chargedOn === 'first-visit' && <p>{t('rule.firstVisitOnly')}</p>}
      <p>{t('rule.charged', { charged: showAmount(step.charged) })}</p>
      <Cites of={row} />
    </ReceiptLine>
  );
}
