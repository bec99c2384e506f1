import { useTranslation } from 'react-i18next';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from '../result/Cites.tsx';
import type { StepOf } from './request-step.ts';

/** There is no allowance, by who employs the person. */
export function NoAllowanceLine({ step }: { readonly step: StepOf<'no-allowance'> }) {
  const { t } = useTranslation();
  return (
    <ReceiptLine
      label={t('requests.step.noAllowance')}
      weight="payer"
      amount={t('requests.step.nothing')}
      why={t('rule.why')}
    >
      <Cites of={step.basis} />
    </ReceiptLine>
  );
}
