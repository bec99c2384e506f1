import { useTranslation } from 'react-i18next';
import { showAmount } from '@/shared/input/amount.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { useOtherFigures } from '../explain/other-figures.ts';

/** That a clause can be read otherwise, where the person would then pay something else, and who knows. */
export function OtherwisePaid() {
  const { t } = useTranslation();
  const others = useOtherFigures({ term: 'out-of-pocket' });
  if (others.length === 0) return undefined;
  const figures = [...new Set(others.flatMap(({ figure }) => figure ?? []))].sort((a, b) => a - b);
  return (
    <Notice kind="open" title={t('readings.title')}>
      <p>
        {figures.length === 0
          ? t('elder.otherwise.open')
          : t('elder.otherwise.figures', {
              figures: figures.map(showAmount).join(t('elder.otherwise.or')),
            })}
      </p>
      <p>{t('elder.otherwise.ask')}</p>
    </Notice>
  );
}
