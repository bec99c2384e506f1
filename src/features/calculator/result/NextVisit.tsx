import { useTranslation } from 'react-i18next';
import { type Settlement, ZERO } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { periodName } from '@/i18n/period-name.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useLimitName } from '../limit-name.ts';
import { leftMayBeLess } from './after-undetermined.ts';
import { AfterUndetermined } from './AfterUndetermined.tsx';
import { nextVisitOf } from './next-visit.ts';
import { WhatIsLeft } from './WhatIsLeft.tsx';
import type { Standing } from './what-is-left.ts';
import { yearsOf } from './years.ts';
import styles from './result.module.css';

/** What is left of the latest year, what a further visit may still get of it, and when it begins anew. */
export function NextVisit({ settlement }: { readonly settlement: Settlement }) {
  const { t } = useTranslation();
  const [year] = yearsOf(settlement);
  if (!year) return undefined;
  const next = nextVisitOf(settlement, year.left);
  return (
    <div className={styles['next']}>
      <WhatIsLeft year={year} level={2}>
        {next && next.first > ZERO && <p>{t('next.first', { first: showAmount(next.first) })}</p>}
        {next?.tightest && <NextMost of={next.tightest} />}
      </WhatIsLeft>
      {year.left.length > 0 && leftMayBeLess(settlement, year.year) && <AfterUndetermined />}
    </div>
  );
}

function NextMost({ of: { id, period, during, left, anew } }: { readonly of: Standing }) {
  const { t } = useTranslation();
  const limitName = useLimitName();
  const when = periodName(during, useLanguage());
  return (
    <p className={styles['most']}>
      {left > ZERO
        ? t('next.most', { when, most: showAmount(left) })
        : t('next.nothing', { when, limit: limitName(id, period), anew })}
    </p>
  );
}
