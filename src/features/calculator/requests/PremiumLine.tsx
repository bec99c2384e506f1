import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from '../result/Cites.tsx';
import type { StepOf } from './request-step.ts';

/** What the supplement costs one side a year; nothing is said of a side that pays none of it. */
export function PremiumLine({ step }: { readonly step: StepOf<'premium'> }) {
  const { t } = useTranslation();
  if (step.amount === ZERO) return undefined;
  const yours = step.owing === 'personal';
  return (
    <ReceiptLine
      label={t(`requests.figure.${yours ? 'premiumYou' : 'premiumEmployer'}`)}
      amount={<Amount value={step.amount} payer={yours ? 'you' : undefined} />}
      why={t('rule.why')}
    >
      <p>{t('requests.step.premium')}</p>
      <Cites of={step.basis} />
    </ReceiptLine>
  );
}
