import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import type { VisitRow } from '@/shared/table/read-table.ts';

/** What was understood of a row besides its columns, in one line. Defaults go without saying. */
export function useUnderstood(): (row: VisitRow) => string {
  const { t } = useTranslation();
  const say = useCode();
  const amount = (label: string, text: string): string[] =>
    text === '' || text === '0.00' ? [] : [t('table.amountOf', { label, amount: text })];
  return ({ visit, yearAssumed, providerByName }) => {
    const { care, condition, admitted, date, place, designated, prescribedBy } = visit;
    const parts = [
      ...(yearAssumed ? [t('table.assumedYear', { year: date.slice(0, 4) })] : []),
      ...(providerByName ? [t('table.byName')] : []),
      ...(care === 'inpatient' ? [t('visit.stay', { from: admitted, until: date })] : []),
      ...(care === 'two-diseases' ? [say('value.care.two-diseases')] : []),
      ...(condition === '' ? [] : [say(`value.conditions.${condition}`)]),
      ...(visit.emergency ? [t('table.emergency')] : []),
      ...(place === 'local' ? [] : [say(`value.place.${place}`)]),
      ...(designated === 'pooling' ? [] : [say(`value.designated.${designated}`)]),
      ...(prescribedBy === ''
        ? []
        : [`${t('table.column.prescribedBy')} ${say(`value.prescribedBy.${prescribedBy}`)}`]),
      ...amount(t('table.column.outOfScope'), visit.outOfScope),
      ...amount(t('table.column.preSelfPay'), visit.preSelfPay),
    ];
    return parts.join(' · ');
  };
}
