import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LimitBar } from '@/shared/ui/LimitBar.tsx';
import { useStandingName } from './standing-name.ts';
import type { Year } from './years.ts';
import styles from './result.module.css';

interface WhatIsLeftProps {
  readonly year: Year;
  /** Of its heading. */
  readonly level: 2 | 3;
  /** What follows from it. */
  readonly children?: ReactNode;
}

/** How much there still is of all that runs over a month, a year or a pregnancy, and when each begins anew. */
export function WhatIsLeft({ year: { year, left: standings, settled }, level, children }: WhatIsLeftProps) {
  const { t } = useTranslation();
  const { named } = useStandingName();
  const title = `left-${year}`;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={title} className={styles['left']}>
      <Heading id={title}>
        {t('left.title')} <span className={styles['soft']}>{t('totals.year', { year })}</span>
      </Heading>
      {standings.length === 0 && (
        <p className={styles['soft']}>{t(settled ? 'left.noLimits' : 'left.none')}</p>
      )}
      {children}
      {standings.map((standing) => {
        const { key, kind, anew, used, left, of } = standing;
        return (
          <div key={key}>
            <LimitBar kind={kind} label={named(standing)} used={used} left={left} of={of} />
            <p className={styles['soft']}>
              {anew === undefined ? t('left.anewPregnancy') : t('left.anew', { anew })}
            </p>
          </div>
        );
      })}
    </section>
  );
}
