import { useTranslation } from 'react-i18next';
import type { HospitalLevel } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import type { Option } from '@/shared/ui/ChoiceGroup.tsx';

/** The levels as people meet them, each with an everyday example. */
export function useLevelOptions(): readonly Option<HospitalLevel>[] {
  const { t } = useTranslation();
  const say = useCode();
  return [
    { value: 'tertiary', label: say('value.provider.tertiary'), hint: t('visit.tertiaryHint') },
    { value: 'secondary', label: say('value.provider.secondary'), hint: t('visit.secondaryHint') },
    { value: 'primary', label: say('value.provider.primary'), hint: t('visit.primaryHint') },
    { value: 'community', label: say('value.provider.community') },
    { value: 'station', label: say('value.provider.station') },
    { value: 'ungraded', label: say('value.provider.ungraded'), hint: t('visit.ungradedHint') },
  ];
}
