import { useTranslation } from 'react-i18next';
import type { CountExplanation } from '@/engine/index.ts';

const UNITS = { months: 'requests.months', days: 'requests.days' } as const;

/** A number of months or days in words. */
export function useCount(): (of: CountExplanation) => string {
  const { t } = useTranslation();
  return ({ unit, count }) => t(UNITS[unit], { count: Number(count) });
}
