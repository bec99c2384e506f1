import { useTranslation } from 'react-i18next';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from '../result/Cites.tsx';
import { useDate } from './use-date.ts';
import type { StepOf } from './request-step.ts';

/** From the month after the payment. */
export function StartsNextMonthLine({ step }: { readonly step: StepOf<'starts-next-month'> }) {
  const { t } = useTranslation();
  const date = useDate();
  return (
    <ReceiptLine
      label={t('requests.step.starts')}
      weight="payer"
      amount={date(step.from)}
      why={t('rule.why')}
    >
      <p>{t('requests.step.nextMonth', { paidOn: date(step.paidOn) })}</p>
      <Cites of={step.basis} />
    </ReceiptLine>
  );
}
