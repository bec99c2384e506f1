import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/language.ts';
import { periodName } from '@/i18n/period-name.ts';
import { useStandingName } from '../result/standing-name.ts';
import { useSupplementName } from '../supplement-name.ts';
import type { Standing } from '../result/what-is-left.ts';

/** What people call something that runs on, where its year is said already. */
export function useLeftName(): (standing: Standing) => string {
  const { t } = useTranslation();
  const { short } = useStandingName();
  const supplementName = useSupplementName();
  const language = useLanguage();
  return (standing) => {
    const { kind, id, period, during } = standing;
    if (kind === 'threshold') return supplementName(id);
    return period === 'month'
      ? t('elder.left.ofMonth', { limit: short(standing), month: periodName(during, language) })
      : short(standing);
  };
}
