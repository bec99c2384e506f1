import { useTranslation } from 'react-i18next';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from '../result/Cites.tsx';
import type { StepOf } from './request-step.ts';

interface MonthsShortLineProps {
  readonly step: StepOf<'months-short' | 'months-short-since-change'>;
}

/** How many months of contributions are missing: of all that it takes, or of those since a change. */
export function MonthsShortLine({ step }: MonthsShortLineProps) {
  const { t } = useTranslation();
  const { needed, paid, short } = step;
  const [label, why] = step.name === 'months-short' ? ['short', 'shortWhy'] : ['since', 'sinceWhy'];
  return (
    <ReceiptLine
      label={t(`requests.step.${label}`)}
      amount={t('requests.months', { count: short })}
      why={t('rule.why')}
    >
      <p>{t(`requests.step.${why}`, { needed, paid })}</p>
      <p>
        {short === 0 ? t('requests.step.shortNone') : t('requests.step.shortLeft', { needed, paid, short })}
      </p>
      <Cites of={step.basis} />
    </ReceiptLine>
  );
}
