import { useTranslation } from 'react-i18next';
import { type YearSums, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';

/** Says what years come to: who pays what, and what the document leaves open. */
export function useYearSums(): (years: readonly YearSums[]) => string {
  const { t } = useTranslation();
  return (years) =>
    years
      .map(({ year, paid, outOfPocket, undetermined }) =>
        t(undetermined > ZERO ? 'readings.sumsOpen' : 'readings.sums', {
          year,
          paid: showAmount(paid),
          own: showAmount(outOfPocket),
          open: showAmount(undetermined),
        }),
      )
      .join(t('ui.and'));
}
