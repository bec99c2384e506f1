import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/language.ts';
import { useCode } from '@/i18n/use-code.ts';
import { useText } from '@/i18n/use-text.ts';
import { isAtPharmacies, isForItsDays, isStay } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { usePack } from '../pack.ts';
import { CARE_TEXTS } from './care-texts.ts';
import { daysName } from './days-name.ts';

/** What the place of a visit is called: its institution, or what kind of one it was. */
export function useProviderName(): (visit: Visit) => string {
  const say = useCode();
  return ({ name, care, kind, level }) => {
    if (name.trim() !== '') return name.trim();
    if (kind === 'pharmacy' && isAtPharmacies(care)) return say('value.provider.pharmacy');
    return level === '' ? '' : say(`value.provider.${level}`);
  };
}

/**
 * What a visit is called in lists and headings: an outpatient visit by its place, any other by its kind of care too, and
 * by the disease or the days where it has them.
 */
export function useVisitName(): (visit: Visit) => string {
  const { t } = useTranslation();
  const text = useText();
  const providerName = useProviderName();
  const pack = usePack();
  const language = useLanguage();
  return (visit) => {
    const { care, admitted, date, disease } = visit;
    if (isForItsDays(care, pack)) return t('visit.stay', { from: admitted, until: date });
    if (care === 'outpatient' || care === 'two-diseases') return providerName(visit);
    const listed = care === 'special-disease' ? pack?.diseases.find(({ id }) => id === disease) : undefined;
    return [
      t(CARE_TEXTS[care].label),
      listed ? text(listed.name) : '',
      providerName(visit),
      isStay(care) ? daysName(admitted, date, language) : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
}
