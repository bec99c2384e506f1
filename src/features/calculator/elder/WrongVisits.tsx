import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import { Button } from '@/shared/ui/Button.tsx';
import styles from './elder.module.css';
import { useChange } from './use-change.ts';
import { useVisitLine } from './use-visit-line.ts';

interface WrongVisitsProps {
  readonly of: readonly Visit[];
  /** Where they can be removed as well. */
  readonly onRemove?: (visit: Visit) => void;
}

/** The visits that are not counted, each a press away from being mended. */
export function WrongVisits({ of: wrong, onRemove }: WrongVisitsProps) {
  const { t } = useTranslation();
  const change = useChange();
  const visitLine = useVisitLine();
  if (wrong.length === 0) return undefined;
  const named = wrong.map((visit) => ({ visit, name: visitLine(visit) }));
  return (
    <>
      <p>{t('elder.visits.wrong')}</p>
      <div className={styles['buttons']}>
        {named.map(({ visit, name }) => (
          <Fragment key={visit.id}>
            <Button once onClick={() => change(visit)}>
              {t('elder.visits.mend', { name })}
            </Button>
            {onRemove && (
              <Button
                once
                aria-label={t('elder.visits.removeNamed', { name })}
                onClick={() => onRemove(visit)}
              >
                {t('elder.visits.remove')}
              </Button>
            )}
          </Fragment>
        ))}
      </div>
    </>
  );
}
