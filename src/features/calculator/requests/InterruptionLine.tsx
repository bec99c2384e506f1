import { useTranslation } from 'react-i18next';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from '../result/Cites.tsx';
import type { StepOf } from './request-step.ts';

const TEXTS = {
  short: 'interruptedShort',
  middle: 'interruptedMiddle',
  long: 'interruptedLong',
} as const;

/** How long contributions were interrupted, between the lengths that the document tells apart. */
export function InterruptionLine({ step }: { readonly step: StepOf<'interruption'> }) {
  const { t } = useTranslation();
  const { months, shortUnder, longOver, length } = step;
  return (
    <ReceiptLine
      label={t('requests.step.interrupted')}
      amount={t('requests.months', { count: months })}
      why={t('rule.why')}
    >
      <p>{t(`requests.step.${TEXTS[length]}`, { shortUnder, longOver })}</p>
      <Cites of={step.basis} />
    </ReceiptLine>
  );
}
