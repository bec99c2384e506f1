import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { useLevelOptions } from './level-options.ts';
import { useVisitField } from './use-visit-field.ts';

export function LevelField() {
  const { t } = useTranslation();
  const level = useVisitField('level');
  const options = useLevelOptions();
  return (
    <ChoiceGroup
      {...level}
      legend={t('visit.level')}
      hint={t('visit.levelHint')}
      arrange="segments"
      options={options}
    />
  );
}
