import { useTranslation } from 'react-i18next';
import { yearOf } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import styles from './account.module.css';

/** The year before and the year after, one press away. */
export function YearTurner() {
  const { t } = useTranslation();
  const year = Number(useDraft(({ draft }) => yearOf(draft)));
  const edit = useDraft((state) => state.edit);
  if (year === 0) return undefined;
  return (
    <p className={styles['years']}>
      {[year - 1, year + 1].map((other) => (
        <Button key={other} look="quiet" onClick={() => edit((draft) => ({ ...draft, year: String(other) }))}>
          {t('account.seeYear', { year: other })}
        </Button>
      ))}
    </p>
  );
}
