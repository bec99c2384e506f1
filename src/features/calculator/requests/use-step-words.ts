import { useTranslation } from 'react-i18next';
import type { RequestStep } from '@/engine/index.ts';
import { useDate } from './use-date.ts';

/** What a step that leads to no figure comes to: a day, what the person entered, or nothing. */
export function useStepWords(): (step: RequestStep) => string {
  const { t } = useTranslation();
  const date = useDate();
  return (step) => {
    if (step.name === 'contributions') return t('requests.months', { count: step.paid });
    if (step.name === 'interruption') return t('requests.months', { count: step.months });
    return 'from' in step ? date(step.from) : t('requests.step.nothing');
  };
}
