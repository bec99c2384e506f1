import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import { Button } from '@/shared/ui/Button.tsx';
import styles from './elder.module.css';
import { useChange } from './use-change.ts';
import { useVisitLine } from './use-visit-line.ts';

/** The visits that are not counted, each a press away from being mended. */
export function WrongVisits({ of: wrong }: { readonly of: readonly Visit[] }) {
  const { t } = useTranslation();
  const change = useChange();
  const visitLine = useVisitLine();
  if (wrong.length === 0) return undefined;
  return (
    <>
      <p>{t('elder.visits.wrong')}</p>
      <div className={styles['buttons']}>
        {wrong.map((visit) => (
          <Button key={visit.id} once onClick={() => change(visit)}>
            {t('elder.visits.mend', { name: visitLine(visit) })}
          </Button>
        ))}
      </div>
    </>
  );
}
