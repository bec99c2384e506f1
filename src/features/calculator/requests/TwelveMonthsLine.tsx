import { useTranslation } from 'react-i18next';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from '../result/Cites.tsx';
import type { StepOf } from './request-step.ts';

/** Twelve months paid at once. */
export function TwelveMonthsLine({ step }: { readonly step: StepOf<'twelve-months'> }) {
  const { t } = useTranslation();
  const { monthly, amount } = step;
  return (
    <ReceiptLine
      label={t('requests.step.twelve')}
      amount={<Amount value={amount} payer="you" />}
      why={t('rule.why')}
    >
      <p>
        {t('requests.step.timesExact', {
          formula: `${showAmount(monthly)} × 12`,
          result: showAmount(amount),
        })}
      </p>
      <Cites of={step.basis} />
    </ReceiptLine>
  );
}
