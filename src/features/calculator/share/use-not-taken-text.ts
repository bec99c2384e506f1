import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { useText } from '@/i18n/use-text.ts';
import type { NotTakenOfLink } from '@/shared/links/link.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';

/** Says what of a link was not taken over. */
export function useNotTakenText(): (of: NotTakenOfLink) => string {
  const { t } = useTranslation();
  const say = useCode();
  const text = useText();
  const index = usePolicyIndex();
  const regionName = (id: string): string => {
    const entry = index.data?.find((known) => known.id === id);
    return entry ? text(entry.name) : id;
  };
  return (of) => {
    switch (of.code) {
      case 'migrated':
        return t(of.sentence);
      case 'visit':
        return t('sharing.gone.visit', { ...of, date: of.date || t('sharing.gone.noDate') });
      case 'visit-disease':
        return t('sharing.gone.visitDisease', { ...of });
      case 'care':
        return t('sharing.gone.care', { number: of.number, care: say(`value.care.${of.care}`) });
      case 'request':
      case 'policy':
      case 'region':
        return t(`sharing.gone.${of.code}`, { ...of });
      case 'parameter':
      case 'reading':
      case 'deductible':
      case 'limit':
      case 'supplement':
      case 'disease':
        return t(`sharing.gone.${of.code}`, { id: of.id, region: regionName(of.region) });
    }
  };
}
