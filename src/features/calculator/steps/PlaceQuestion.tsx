import { useTranslation } from 'react-i18next';
import { DIMENSIONS, type Place } from '@/engine/index.ts';
import { chooseOfVisit } from './answer.ts';
import { isAnswered } from './answered.ts';
import type { Asking } from './asking.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';

const TEXTS: Readonly<Record<Place, readonly [label: string, hint: string]>> = {
  local: ['steps.placeLocal', 'steps.placeLocalHint'],
  'offsite-resident': ['steps.placeResident', 'steps.placeResidentHint'],
  'offsite-referred': ['steps.placeReferred', 'steps.placeReferredHint'],
  'offsite-in-province': ['steps.placeInProvince', 'steps.placeInProvinceHint'],
  'offsite-cross-province': ['steps.placeCrossProvince', 'steps.placeCrossProvinceHint'],
};

/** At home or away, and registered or not: in the words of the person, not of the office. */
export function PlaceQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  return (
    <ChoiceQuestion
      question="place"
      asking={asking}
      title={t('steps.place')}
      why={t('steps.placeWhy')}
      options={DIMENSIONS.place.map((value) => {
        const [label, hint] = TEXTS[value];
        return { value, label: t(label), hint: t(hint) };
      })}
      value={isAnswered('place', asking) ? asking.visit.place : undefined}
      onChange={(place) => chooseOfVisit({ place })}
    />
  );
}
