import { useTranslation } from 'react-i18next';
import type { Settlement } from '@/engine/index.ts';
import { leftMayBeLess } from './after-undetermined.ts';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { PATHS } from '../paths.ts';
import { AfterUndetermined } from './AfterUndetermined.tsx';
import { MonthsOfYear } from './MonthsOfYear.tsx';
import { WhatIsLeft } from './WhatIsLeft.tsx';
import { YearTotals } from './YearTotals.tsx';
import { yearsOf } from './years.ts';
import styles from './result.module.css';

/** The years as ledgers, latest first: what their visits come to, month by month; what the earlier ones had left. */
export function Years({ settlement }: { readonly settlement: Settlement }) {
  const { t } = useTranslation();
  return yearsOf(settlement).map((year, at) => (
    <section key={year.year} className={styles['year']} aria-labelledby={`year-${year.year}`}>
      <h2 id={`year-${year.year}`}>{t('totals.year', { year: year.year })}</h2>
      {at > 0 && <WhatIsLeft year={year} level={3} />}
      {at > 0 && year.left.length > 0 && leftMayBeLess(settlement, year.year) && <AfterUndetermined />}
      <YearTotals year={year} />
      <MonthsOfYear settlement={settlement} year={year.year} />
      {at === 0 && (
        <p>
          <LinkButton to={PATHS.sheet}>{t('nav.sheet')}</LinkButton>
        </p>
      )}
    </section>
  ));
}
