import { useTranslation } from 'react-i18next';
import { LimitBar } from '@/shared/ui/LimitBar.tsx';
import { useLimitName } from '../limit-name.ts';
import type { Year } from './years.ts';
import styles from './result.module.css';

/** How much of the deductible and of every limit of a year there still is. */
export function WhatIsLeft({ year: { year, left: standings } }: { readonly year: Year }) {
  const { t } = useTranslation();
  const limitName = useLimitName();
  const title = `left-${year}`;
  return (
    <section aria-labelledby={`year-${year} ${title}`} className={styles['left']}>
      <h3 id={title}>{t('left.title')}</h3>
      {standings.length === 0 && <p className={styles['soft']}>{t('left.none')}</p>}
      {standings.map(({ key, kind, id, period, during, used, left, of }) => (
        <LimitBar
          key={key}
          label={
            kind === 'deductible'
              ? t('left.deductible', { during })
              : t('left.limit', { during, limit: limitName(id, period) })
          }
          used={used}
          left={left}
          of={of}
        />
      ))}
    </section>
  );
}
