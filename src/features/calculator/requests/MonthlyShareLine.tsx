import { useTranslation } from 'react-i18next';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from '../result/Cites.tsx';
import { shareText } from '../figure-text.ts';
import type { PaidFor, StepOf } from './request-step.ts';

/** What one side pays of the base every month. */
export function MonthlyShareLine({ step, paidFor }: PaidFor & { readonly step: StepOf<'monthly-share'> }) {
  const { t } = useTranslation();
  const { owing, base, amount } = step;
  const share = shareText(step.share);
  const label = { personal: 'youShare', employer: paidFor ? 'forYouShare' : 'employerShare' }[owing];
  return (
    <ReceiptLine
      label={t(`requests.step.${label}`, { share })}
      amount={<Amount value={amount} payer={owing === 'personal' ? 'you' : undefined} />}
      why={t('rule.why')}
    >
      <p>
        {t('requests.step.times', {
          formula: `${showAmount(base)} × ${share}`,
          result: showAmount(amount),
        })}
      </p>
      <Cites of={step.basis} />
    </ReceiptLine>
  );
}
