import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { TextField } from '@/shared/ui/TextField.tsx';
import { FamilyPlanningQuestion } from './FamilyPlanningQuestion.tsx';
import { useVisitField } from './use-visit-field.ts';

/** How a pregnancy ended; of an operation of family planning, whether it ended one. */
export function BirthFields() {
  const { t } = useTranslation();
  const { value: care } = useVisitField('care');
  const kind = useVisitField('birthKind');
  const babies = useVisitField('babies');
  const months = useVisitField('months');
  const terminates = kind.value === 'termination';
  const { id, error, value, onChange } = kind;
  return (
    <>
      {care === 'delivery' ? (
        <ChoiceGroup
          {...kind}
          legend={t('visit.birthKind')}
          hint={t('visit.birthKindHint')}
          arrange="segments"
          options={[
            { value: 'normal', label: t('visit.normal') },
            { value: 'difficult', label: t('visit.difficult') },
            { value: 'cesarean', label: t('visit.cesarean') },
            { value: 'termination', label: t('visit.termination') },
          ]}
        />
      ) : (
        <ChoiceGroup
          id={id}
          error={error}
          legend={t('visit.operation')}
          options={[
            { value: 'other', label: t('visit.operationOther') },
            { value: 'termination', label: t('visit.termination') },
          ]}
          value={value === 'termination' ? value : 'other'}
          onChange={(chosen) => onChange(chosen === 'termination' ? chosen : '')}
        />
      )}
      {terminates && (
        <TextField {...months} label={t('visit.months')} hint={t('visit.monthsHint')} width="year" numeric />
      )}
      {terminates && <FamilyPlanningQuestion />}
      {care === 'delivery' && !terminates && (
        <TextField {...babies} label={t('visit.babies')} hint={t('visit.babiesHint')} width="year" numeric />
      )}
    </>
  );
}
