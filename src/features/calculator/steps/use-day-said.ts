import { useTranslation } from 'react-i18next';
import { readDate } from '@/shared/input/date.ts';

/** A day as typed, as it is said: year, month and day without zeros before them. */
export function useDaySaid(): (typed: string) => string {
  const { t } = useTranslation();
  return (typed) => {
    const [year = 0, month = 0, day = 0] = readDate(typed)?.split('-').map(Number) ?? [];
    return t('steps.dateSaid', { year, month, day });
  };
}
