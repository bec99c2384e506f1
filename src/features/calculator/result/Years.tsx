import { useTranslation } from 'react-i18next';
import type { Settlement } from '@/engine/index.ts';
import { leftMayBeLess } from './after-undetermined.ts';
import { AfterUndetermined } from './AfterUndetermined.tsx';
import { WhatIsLeft } from './WhatIsLeft.tsx';
import { YearTotals } from './YearTotals.tsx';
import { yearsOf } from './years.ts';
import styles from './result.module.css';

/** The years as ledgers, latest first: what each has left, and what its visits come to. */
export function Years({ settlement }: { readonly settlement: Settlement }) {
  const { t } = useTranslation();
  return yearsOf(settlement).map((year) => (
    <div key={year.year} className={styles['year']}>
      <h2 id={`year-${year.year}`}>{t('totals.year', { year: year.year })}</h2>
      <WhatIsLeft year={year} />
      {year.left.length > 0 && leftMayBeLess(settlement, year.year) && <AfterUndetermined />}
      <YearTotals year={year} />
    </div>
  ));
}
