import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import type { StepOf } from './step.ts';

export function EligibleLines({ step }: { readonly step: StepOf<'eligible'> }) {
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
      {step.preSelfPay > ZERO && (
        <ReceiptLine
          label={t('receipt.preSelfPay')}
          amount={<Amount value={step.preSelfPay} sign="minus" />}
        />
      )}
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
