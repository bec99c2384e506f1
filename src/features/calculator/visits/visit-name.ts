import { useTranslation } from 'react-i18next';
import { type Care, type Claim, formatDay, type HospitalLevel, type Place } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { useCode } from '@/i18n/use-code.ts';
import { useText } from '@/i18n/use-text.ts';
import { isAtPharmacies, isForItsDays, isStay } from '@/shared/draft/care.ts';
import type { BirthKind } from '@/shared/draft/birth.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { countText } from '@/shared/draft/texts.ts';
import { usePack } from '../pack.ts';
import { BIRTH_TEXTS } from './birth-texts.ts';
import { CARE_TEXTS } from './care-texts.ts';
import { daysName } from './days-name.ts';

interface Provider {
  readonly care: Care;
  readonly kind: 'hospital' | 'pharmacy';
  readonly level: HospitalLevel | '' | undefined;
}

/** What kind of place it was: a pharmacy, or the level of the hospital; empty while that is not chosen. */
export function usePlaceKind(): (place: Provider) => string {
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
  const placeKind = usePlaceKind();
  return (visit) =>
    nameOf({
      ...visit,
      provider: withLevel(providerName(visit), placeKind(visit)),
      from: visit.admitted,
      until: visit.date,
      babies: Number(countText(visit.babies)),
    });
}

/** What the claim of a visit is called, which is the name of the visit. */
export function useClaimName(): (claim: Claim) => string {
  const nameOf = useName();
  const placeKind = usePlaceKind();
  return ({ care, provider, disease, admitted, date, birth, place, emergency }) => {
    const kind = placeKind({ ...provider, care });
    return nameOf({
      care,
      provider: withLevel(provider.name ?? kind, kind),
      disease,
      birthKind: birth?.kind ?? '',
      babies: birth?.babies ?? 1,
      place,
      emergency,
      from: admitted === undefined ? '' : formatDay(admitted),
      until: formatDay(date),
    });
  };
}

/** A name that was made of the kind of place says it already. */
const withLevel = (name: string, kind: string): string =>
  name.includes(kind) ? name : [name, kind].join(' · ');

interface Named {
  readonly care: Care;
  readonly provider: string;
  readonly disease: string | undefined;
  readonly from: string;
  readonly until: string;
  readonly birthKind: BirthKind | '';
  /** Read as one where it is no number. */
  readonly babies: number;
  readonly place: Place;
  readonly emergency: boolean;
}

/**
 * Outpatient care is called by its place, any other by its kind too, and by its disease, how a pregnancy ended or days
 * where it has them; all by what else decides who pays what: being elsewhere, or an emergency.
 */
function useName(): (of: Named) => string {
  const { t } = useTranslation();
  const say = useCode();
  const diseaseName = useDiseaseName();
  const birthName = useBirthName();
  const pack = usePack();
  const language = useLanguage();
  return (named) => {
    const { care, provider, disease, from, until, place, emergency } = named;
    if (isForItsDays(care, pack)) return t('visit.stay', { from, until });
    const bare = care === 'outpatient' || care === 'two-diseases';
    return [
      ...(bare ? [] : birthName(named)),
      diseaseName(care, disease),
      provider,
      isStay(care) ? daysName(from, until, language) : '',
      place === 'local' ? '' : say(`value.place.${place}`),
      emergency && care !== 'emergency-death' ? say('value.emergency.yes') : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
}

/** The kind of care, with how a pregnancy ended: a termination is not called a delivery. */
function useBirthName(): (of: Pick<Named, 'care' | 'birthKind' | 'babies'>) => readonly string[] {
  const { t } = useTranslation();
  return ({ care, birthKind, babies }) => {
    const label = t(CARE_TEXTS[care].label);
    if (birthKind === 'termination' && care === 'delivery') return [t('visit.terminated')];
    if (birthKind === 'termination' && care === 'family-planning') return [label, t('visit.terminated')];
    if (birthKind === '' || care !== 'delivery') return [label];
    const several = babies > 1 ? [t('visit.severalBabies', { count: babies })] : [];
    return [label, t(BIRTH_TEXTS[birthKind]), ...several];
  };
}
