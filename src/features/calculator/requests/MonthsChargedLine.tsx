import { useTranslation } from 'react-i18next';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from '../result/Cites.tsx';
import { figureText } from '../figure-text.ts';
import type { StepOf } from './request-step.ts';

/** The missing months, each at so many months of contributions. */
export function MonthsChargedLine({ step }: { readonly step: StepOf<'months-charged'> }) {
  const { t } = useTranslation();
  const { short, further, charged } = step;
  const surcharge = figureText(step.surcharge);
  const furtherSurcharge = step.furtherSurcharge === undefined ? '1' : figureText(step.furtherSurcharge);
  const parts = [
    ...(short > 0 || further === 0 ? [`${short} × ${surcharge}`] : []),
    ...(further > 0 ? [`${further} × ${furtherSurcharge}`] : []),
  ];
  return (
    <ReceiptLine
      label={t('requests.step.charged')}
      amount={t('requests.months', { count: Number(charged) })}
      why={t('rule.why')}
    >
      {short > 0 && <p>{t('requests.step.chargedWhy', { short, surcharge })}</p>}
      {further > 0 && <p>{t('requests.step.chargedFurther', { further, surcharge: furtherSurcharge })}</p>}
      <p>{t('requests.step.timesExact', { formula: parts.join(' + '), result: charged })}</p>
      <Cites of={step.basis} />
    </ReceiptLine>
  );
}
