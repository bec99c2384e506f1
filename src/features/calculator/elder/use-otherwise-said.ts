import { useTranslation } from 'react-i18next';
import { showAmount } from '@/shared/input/amount.ts';
import { useOtherFigures } from '../explain/other-figures.ts';

/** That a clause can be read otherwise, what the person would then pay, and who knows; nothing where that is the same. */
export function useOtherwiseSaid(): readonly string[] {
  const { t } = useTranslation();
  const others = useOtherFigures({ term: 'out-of-pocket' });
  if (others.length === 0) return [];
  const figures = [...new Set(others.flatMap(({ figure }) => figure ?? []))].sort((a, b) => a - b);
  return [
    t('readings.title'),
    figures.length === 0
      ? t('elder.otherwise.open')
      : t('elder.otherwise.figures', { figures: figures.map(showAmount).join(t('elder.otherwise.or')) }),
    t('elder.otherwise.ask'),
  ];
}
