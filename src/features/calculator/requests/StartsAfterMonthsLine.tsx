import { useTranslation } from 'react-i18next';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from '../result/Cites.tsx';
import { useDate } from './use-date.ts';
import type { StepOf } from './request-step.ts';

/** So many months after the payment. */
export function StartsAfterMonthsLine({ step }: { readonly step: StepOf<'starts-after-months'> }) {
  const { t } = useTranslation();
  const date = useDate();
  return (
    <ReceiptLine
      label={t('requests.step.starts')}
      weight="payer"
      amount={date(step.from)}
      why={t('rule.why')}
    >
      <p>{t('requests.step.afterMonths', { paidOn: date(step.paidOn), months: step.months })}</p>
      <Cites of={step.basis} />
    </ReceiptLine>
  );
}
