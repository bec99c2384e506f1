import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settlement } from '@/engine/index.ts';
import { LimitBar } from '@/shared/ui/LimitBar.tsx';
import { OthersMark } from '../explain/OtherReadings.tsx';
import { useFigureOtherwise } from '../explain/otherwise.ts';
import { StandingWhy } from '../explain/StandingWhy.tsx';
import { useStandingName } from './standing-name.ts';
import { type Standing, whatIsLeft } from './what-is-left.ts';
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
        return <LeftOf key={standing.key} of={standing} name={named(standing)} />;
      })}
    </section>
  );
}

/** How much is left of one thing, from when it begins anew, and what would be left by other readings. */
function LeftOf({ of: standing, name }: { readonly of: Standing; readonly name: string }) {
  const { t } = useTranslation();
  const { key, kind, anew, used, left, of } = standing;
  const others = useFigureOtherwise(
    useCallback(
      (settlement: Settlement) => whatIsLeft(settlement).find((each) => each.key === key)?.left,
      [key],
    ),
  );
  return (
    <div>
      <LimitBar kind={kind} label={name} used={used} left={left} of={of} />
      <OthersMark of={others} />
      <StandingWhy of={standing}>
        <span className={styles['soft']}>
          {anew === undefined ? t('left.anewPregnancy') : t('left.anew', { anew })}
        </span>
      </StandingWhy>
    </div>
  );
}
