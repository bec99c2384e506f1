import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { DateField } from '@/shared/ui/DateField.tsx';
import { useVisitField } from './use-visit-field.ts';

const CONDITIONS = ['hypertension', 'diabetes'] as const;

/** What kind of care it was, and when. */
export function CareFields({ pack }: { readonly pack: Pack | undefined }) {
  const { t } = useTranslation();
  const say = useCode();
  const { id: _, ...care } = useVisitField('care');
  const condition = useVisitField('condition');
  const admitted = useVisitField('admitted');
  const date = useVisitField('date');
  const offersTwoDiseases =
    care.value === 'two-diseases' || pack?.coverages.some((coverage) => coverage.care === 'two-diseases');
  const stay = care.value === 'inpatient';
  return (
    <>
      <ChoiceGroup
        {...care}
        legend={t('visit.care')}
        arrange="segments"
        options={[
          { value: 'outpatient', label: t('visit.outpatient') },
          ...(offersTwoDiseases === true
            ? [{ value: 'two-diseases' as const, label: t('visit.twoDiseases') }]
            : []),
          { value: 'inpatient', label: t('visit.inpatient') },
        ]}
      />
      {care.value === 'two-diseases' && (
        <ChoiceGroup
          {...condition}
          legend={t('visit.condition')}
          hint={t('visit.conditionHint')}
          arrange="segments"
          options={CONDITIONS.map((value) => ({ value, label: say(`value.conditions.${value}`) }))}
        />
      )}
      {stay && <DateField {...admitted} label={t('visit.admitted')} hint={t('visit.stayHint')} />}
      <DateField
        {...date}
        label={stay ? t('visit.discharged') : t('visit.date')}
        hint={t('visit.dateHint')}
      />
    </>
  );
}
