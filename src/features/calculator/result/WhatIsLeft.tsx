import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LimitBar } from '@/shared/ui/LimitBar.tsx';
import { useLimitName } from '../limit-name.ts';
import type { Year } from './years.ts';
import styles from './result.module.css';

interface WhatIsLeftProps {
  readonly year: Year;
  /** Of its heading. */
  readonly level: 2 | 3;
  /** What follows from it. */
  readonly children?: ReactNode;
}

/** How much of the deductible and of every limit of a year there still is, and when each begins anew. */
export function WhatIsLeft({ year: { year, left: standings }, level, children }: WhatIsLeftProps) {
  const { t } = useTranslation();
  const limitName = useLimitName();
  const title = `left-${year}`;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={title} className={styles['left']}>
      <Heading id={title}>
        {t('left.title')} <span className={styles['soft']}>{t('totals.year', { year })}</span>
      </Heading>
      {standings.length === 0 && <p className={styles['soft']}>{t('left.none')}</p>}
      {children}
      {standings.map(({ key, kind, id, period, during, anew, used, left, of }) => (
        <div key={key}>
          <LimitBar
            kind={kind}
            label={
              kind === 'deductible'
                ? t('left.deductible', { during })
                : t('left.limit', { during, limit: limitName(id, period) })
            }
            used={used}
            left={left}
            of={of}
          />
          <p className={styles['soft']}>{t('left.anew', { anew })}</p>
        </div>
      ))}
    </section>
  );
}
