import { useTranslation } from 'react-i18next';
import { type Care, type Claim, formatDay, type HospitalLevel } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { useCode } from '@/i18n/use-code.ts';
import { useText } from '@/i18n/use-text.ts';
import { isAtPharmacies, isForItsDays, isStay } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { usePack } from '../pack.ts';
import { CARE_TEXTS } from './care-texts.ts';
import { daysName } from './days-name.ts';

interface Place {
  readonly care: Care;
  readonly kind: 'hospital' | 'pharmacy';
  readonly level: HospitalLevel | '' | undefined;
}

/** What kind of place it was: a pharmacy, or the level of the hospital; empty while that is not chosen. */
export function usePlaceKind(): (place: Place) => string {
  const say = useCode();
  return ({ care, kind, level = '' }) => {
    if (kind === 'pharmacy' && isAtPharmacies(care)) return say('value.provider.pharmacy');
    return level === '' ? '' : say(`value.provider.${level}`);
  };
}

/** The listed disease that care is for; empty where it is for none of them. @param disease id in the pack */
export function useDiseaseName(): (care: Care, disease: string | undefined) => string {
  const text = useText();
  const pack = usePack();
  return (care, disease) => {
    const listed = care === 'special-disease' ? pack?.diseases.find(({ id }) => id === disease) : undefined;
    return listed ? text(listed.name) : '';
  };
}

/** What the place of a visit is called: its institution, or what kind of one it was. */
export function useProviderName(): (visit: Visit) => string {
  const placeKind = usePlaceKind();
  return (visit) => visit.name.trim() || placeKind(visit);
}

/** What a visit is called in lists and headings. */
export function useVisitName(): (visit: Visit) => string {
  const nameOf = useName();
  const providerName = useProviderName();
  return (visit) =>
    nameOf({ ...visit, provider: providerName(visit), from: visit.admitted, until: visit.date });
}

/** What the claim of a visit is called, which is the name of the visit. */
export function useClaimName(): (claim: Claim) => string {
  const nameOf = useName();
  const placeKind = usePlaceKind();
  return ({ care, provider, disease, admitted, date }) =>
    nameOf({
      care,
      provider: provider.name ?? placeKind({ ...provider, care }),
      disease,
      from: admitted === undefined ? '' : formatDay(admitted),
      until: formatDay(date),
    });
}

interface Named {
  readonly care: Care;
  readonly provider: string;
  readonly disease: string | undefined;
  readonly from: string;
  readonly until: string;
}

/** Outpatient care is called by its place, any other by its kind too, and by its disease or days where it has them. */
function useName(): (of: Named) => string {
  const { t } = useTranslation();
  const diseaseName = useDiseaseName();
  const pack = usePack();
  const language = useLanguage();
  return ({ care, provider, disease, from, until }) => {
    if (isForItsDays(care, pack)) return t('visit.stay', { from, until });
    if (care === 'outpatient' || care === 'two-diseases') return provider;
    return [
      t(CARE_TEXTS[care].label),
      diseaseName(care, disease),
      provider,
      isStay(care) ? daysName(from, until, language) : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
}
