import { useTranslation } from 'react-i18next';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from '../result/Cites.tsx';
import { shareText } from '../figure-text.ts';
import type { StepOf } from './request-step.ts';

/** What one side pays for the missing months. */
export function BuyoutShareLine({ step }: { readonly step: StepOf<'buyout-share'> }) {
  const { t } = useTranslation();
  const { owing, months, base, amount } = step;
  const share = shareText(step.share);
  const yours = owing === 'personal';
  return (
    <ReceiptLine
      label={t(`requests.step.${yours ? 'youBuyout' : 'employerBuyout'}`, { share })}
      weight={yours ? 'payer' : 'item'}
      amount={<Amount value={amount} payer={yours ? 'you' : undefined} />}
      why={t('rule.why')}
    >
      <p>
        {t('requests.step.times', {
          formula: `${months} × ${showAmount(base)} × ${share}`,
          result: showAmount(amount),
        })}
      </p>
      <Cites of={step.basis} />
    </ReceiptLine>
  );
}
