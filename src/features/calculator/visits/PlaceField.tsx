import { useTranslation } from 'react-i18next';
import { DIMENSIONS, type Place } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { useVisitField } from './use-visit-field.ts';

const HINTS: Readonly<Record<Place, string | undefined>> = {
  local: undefined,
  'offsite-resident': 'visit.residentHint',
  'offsite-referred': 'visit.referredHint',
  'offsite-in-province': 'visit.inProvinceHint',
  'offsite-cross-province': 'visit.crossProvinceHint',
};

/** Where it was, each answer explained: asked so where the deductible or the rate rests on it. */
export function PlaceField() {
  const { t } = useTranslation();
  const say = useCode();
  const place = useVisitField('place');
  return (
    <ChoiceGroup
      {...place}
      legend={t('visit.place')}
      hint={t('visit.placeHint')}
      options={DIMENSIONS.place.map((value) => {
        const hint = HINTS[value];
        return { value, label: say(`value.place.${value}`), hint: hint && t(hint) };
      })}
    />
  );
}
