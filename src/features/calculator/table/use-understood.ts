import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { useText } from '@/i18n/use-text.ts';
import { isStay } from '@/shared/draft/care.ts';
import type { VisitRow } from '@/shared/table/read-table.ts';
import { useRegionDraft } from '../person/use-region-draft.ts';
import { usePack } from '../pack.ts';
import { BIRTH_TEXTS } from '../visits/birth-texts.ts';

/** What was understood of a row besides its columns, in one line. Defaults go without saying. */
export function useUnderstood(): (row: VisitRow) => string {
  const { t } = useTranslation();
  const say = useCode();
  const text = useText();
  const pack = usePack();
  const { specialDiseases: registered } = useRegionDraft();
  const amount = (label: string, typed: string): string[] =>
    typed === '' || typed === '0.00' ? [] : [t('table.amountOf', { label, amount: typed })];
  return ({ visit, yearAssumed, providerByName }) => {
    const { care, condition, admitted, date, place, designated, prescribedBy } = visit;
    const disease = pack?.diseases.find(({ id }) => id === visit.disease);
    const parts = [
      ...(yearAssumed ? [t('table.assumedYear', { year: date.slice(0, 4) })] : []),
      ...(providerByName ? [t('table.byName')] : []),
      ...(care === 'outpatient' ? [] : [say(`value.care.${care}`)]),
      ...(isStay(care) ? [`${t('table.column.admitted')} ${admitted}`] : []),
      ...(disease ? [t('visit.diseaseNamed', { id: disease.id, name: text(disease.name) })] : []),
      ...(disease && !registered.includes(disease.id) ? [t('table.notRegistered')] : []),
      ...(visit.birthKind === '' ? [] : [t(BIRTH_TEXTS[visit.birthKind])]),
      ...(condition === '' ? [] : [say(`value.conditions.${condition}`)]),
      ...(visit.emergency ? [t('table.emergency')] : []),
      ...(place === 'local' ? [] : [say(`value.place.${place}`)]),
      ...(designated === 'pooling' ? [] : [say(`value.designated.${designated}`)]),
      ...(prescribedBy === ''
        ? []
        : [`${t('table.column.prescribedBy')} ${say(`value.prescribedBy.${prescribedBy}`)}`]),
      ...amount(t('table.column.outOfScope'), visit.outOfScope),
      ...amount(t('table.column.preSelfPay'), visit.preSelfPay),
      ...(visit.preSelfPay === '' ? amount(t('table.column.classB'), visit.classB) : []),
      ...amount(t('table.column.basicPaid'), visit.basicPaid),
    ];
    return parts.join(' · ');
  };
}
