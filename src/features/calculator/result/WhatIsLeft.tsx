import { useTranslation } from 'react-i18next';
import type { Settlement } from '@/engine/index.ts';
import { LimitBar } from '@/shared/ui/LimitBar.tsx';
import { useLimitName } from '../limit-name.ts';
import { whatIsLeft } from './what-is-left.ts';
import styles from './result.module.css';

/** How much of the deductible and of every limit there still is. */
export function WhatIsLeft({ settlement }: { readonly settlement: Settlement }) {
  const { t } = useTranslation();
  const limitName = useLimitName();
  const standings = whatIsLeft(settlement);
  return (
    <section aria-labelledby="left-title" className={styles['left']}>
      <h2 id="left-title">{t('left.title')}</h2>
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
