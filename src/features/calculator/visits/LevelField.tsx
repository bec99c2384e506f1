import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { useVisitField } from './use-visit-field.ts';

/** The levels as people meet them, each with an everyday example. */
export function LevelField() {
  const { t } = useTranslation();
  const say = useCode();
  const level = useVisitField('level');
  return (
    <ChoiceGroup
      {...level}
      legend={t('visit.level')}
      hint={t('visit.levelHint')}
      arrange="segments"
      options={[
        { value: 'tertiary', label: say('value.provider.tertiary'), hint: t('visit.tertiaryHint') },
        { value: 'secondary', label: say('value.provider.secondary'), hint: t('visit.secondaryHint') },
        { value: 'primary', label: say('value.provider.primary'), hint: t('visit.primaryHint') },
        { value: 'community', label: say('value.provider.community') },
        { value: 'station', label: say('value.provider.station') },
        { value: 'ungraded', label: say('value.provider.ungraded'), hint: t('visit.ungradedHint') },
      ]}
    />
  );
}
