import { useTranslation } from 'react-i18next';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from '../result/Cites.tsx';
import type { StepOf } from './request-step.ts';

/** A day's wage for every day of leave. */
export function AllowanceLine({ step }: { readonly step: StepOf<'allowance'> }) {
  const { t } = useTranslation();
  const { wage, daysOfMonth, days, amount } = step;
  return (
    <ReceiptLine
      label={t('requests.step.allowance')}
      weight="payer"
      amount={<Amount value={amount} payer="fund" />}
      why={t('rule.why')}
    >
      <p>
        {t('requests.step.times', {
          formula: `${showAmount(wage)} ÷ ${daysOfMonth} × ${days}`,
          result: showAmount(amount),
        })}
      </p>
      <Cites of={step.basis} />
    </ReceiptLine>
  );
}
