import { useTranslation } from 'react-i18next';
import { type Settlement, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { standingId } from '../explain/standing-id.ts';
import { leftMayBeLess } from './after-undetermined.ts';
import { AfterUndetermined } from './AfterUndetermined.tsx';
import { nextVisitOf } from './next-visit.ts';
import { NextMost } from './NextMost.tsx';
import { SupplementAhead } from './SupplementAhead.tsx';
import { WhatIsLeft } from './WhatIsLeft.tsx';
import { yearsOf } from './years.ts';
import styles from './result.module.css';

/** What is left of the latest year, what a further visit may still get of it, and when it begins anew. */
export function NextVisit({ settlement }: { readonly settlement: Settlement }) {
  const { t } = useTranslation();
  const [year] = yearsOf(settlement);
  if (!year) return undefined;
  const next = nextVisitOf(settlement, year.left);
  const deductible = year.left.find(({ kind }) => kind === 'deductible');
  return (
    <div className={styles['next']}>
      <WhatIsLeft year={year} level={2}>
        {next && next.first > ZERO && (
          <p data-explained-by={deductible && standingId(deductible)}>
            {t('next.first', { first: showAmount(next.first) })}
          </p>
        )}
        {next?.expense && <NextMost care={next.care} of={next.expense} />}
        {next?.tightest && <NextMost care={next.care} of={next.tightest} />}
        {next?.supplement && <SupplementAhead of={next.supplement} />}
      </WhatIsLeft>
      {year.left.length > 0 && leftMayBeLess(settlement, year.year) && <AfterUndetermined />}
    </div>
  );
}
