import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { useVisitField } from './use-visit-field.ts';

const CONDITIONS = ['hypertension', 'diabetes'] as const;

/** For which of the two diseases the drugs were. */
export function ConditionField() {
  const { t } = useTranslation();
  const say = useCode();
  const condition = useVisitField('condition');
  return (
    <ChoiceGroup
      {...condition}
      legend={t('visit.condition')}
      hint={t('visit.conditionHint')}
      arrange="segments"
      options={CONDITIONS.map((value) => ({ value, label: say(`value.conditions.${value}`) }))}
    />
  );
}
