import { useTranslation } from 'react-i18next';
import { type SettledClaim, ZERO } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { PaidFirstLine } from './PaidFirstLine.tsx';
import type { StepOf } from './step.ts';

interface EligibleLinesProps {
  readonly step: StepOf<'eligible'>;
  readonly outcome: SettledClaim;
}

export function EligibleLines({ step, outcome }: EligibleLinesProps) {
  const { t } = useTranslation();
  return (
    <>
      <ReceiptLine label={t('receipt.total')} amount={<Amount value={step.total} />} />
      {step.outOfScope > ZERO && (
        <ReceiptLine
          label={t('receipt.outOfScope')}
          amount={<Amount value={step.outOfScope} sign="minus" />}
        />
      )}
      {step.preSelfPay > ZERO && <PaidFirstLine step={step} outcome={outcome} />}
      <ReceiptLine
        label={t('receipt.eligible')}
        weight="sum"
        amount={<Amount value={step.eligible} />}
        why={t('rule.why')}
      >
        <p>{t('rule.eligible')}</p>
      </ReceiptLine>
    </>
  );
}
