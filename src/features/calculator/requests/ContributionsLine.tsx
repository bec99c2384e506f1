import { useTranslation } from 'react-i18next';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from '../result/Cites.tsx';
import type { StepOf } from './request-step.ts';

/** Whether enough was contributed for there to be an allowance. */
export function ContributionsLine({ step }: { readonly step: StepOf<'contributions'> }) {
  const { t } = useTranslation();
  const { least, paid } = step;
  const enough = paid >= least;
  return (
    <ReceiptLine
      label={t('requests.step.contributed')}
      amount={t('requests.months', { count: paid })}
      why={t('rule.why')}
    >
      <p>{t(`requests.step.${enough ? 'contributedEnough' : 'contributedShort'}`, { least, paid })}</p>
      <Cites of={step.basis} />
    </ReceiptLine>
  );
}
