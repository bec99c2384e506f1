import { useTranslation } from 'react-i18next';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from '../result/Cites.tsx';
import { figureText } from '../figure-text.ts';
import type { StepOf } from './request-step.ts';

/** The days of leave: by how the pregnancy ended, and for each further baby. */
export function LeaveDaysLine({ step }: { readonly step: StepOf<'leave-days'> }) {
  const { t } = useTranslation();
  const { furtherBabies, days } = step;
  const ofBirth = figureText(step.ofBirth);
  const each = figureText(step.eachFurther);
  const parts = furtherBabies > 0 ? `${ofBirth} + ${furtherBabies} × ${each}` : ofBirth;
  return (
    <ReceiptLine
      label={t('requests.step.leave')}
      amount={t('requests.days', { count: days })}
      why={t('rule.why')}
    >
      <p>{t('requests.step.leaveOne', { days: ofBirth })}</p>
      {furtherBabies > 0 && <p>{t('requests.step.leaveFurther', { each })}</p>}
      {parts !== String(days) && (
        <p>{t('requests.step.timesExact', { formula: parts, result: String(days) })}</p>
      )}
      <Cites of={step.basis} />
    </ReceiptLine>
  );
}
