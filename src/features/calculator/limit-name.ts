import { useTranslation } from 'react-i18next';

/** What people call a limit; one that a pack of its own names is called by its period. */
export function useLimitName(): (id: string, period: 'month' | 'year') => string {
  const { t } = useTranslation();
  return (id, period) => {
    if (id === 'two-diseases') return t('limit.twoDiseases');
    return period === 'month' ? t('limit.month') : t('limit.year');
  };
}
