import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { isForItsDays, isStay } from '@/shared/draft/care.ts';
import { DateField } from '@/shared/ui/DateField.tsx';
import { useVisitField } from './use-visit-field.ts';

/** The day, or the first and the last day of a stay. */
export function DaysFields({ pack }: { readonly pack: Pack | undefined }) {
  const { t } = useTranslation();
  const { value: care } = useVisitField('care');
  const admitted = useVisitField('admitted');
  const date = useVisitField('date');
  const stay = isStay(care);
  const ofStay = care === 'inpatient' ? t('visit.admittedHint') : undefined;
  return (
    <>
      {stay && (
        <DateField
          {...admitted}
          label={t('visit.admitted')}
          hint={isForItsDays(care, pack) ? t('visit.stayHint') : ofStay}
        />
      )}
      <DateField
        {...date}
        label={stay ? t('visit.discharged') : t('visit.date')}
        hint={t('visit.dateHint')}
      />
    </>
  );
}
