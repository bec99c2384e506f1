import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { usePack } from '../pack.ts';

/** What people call a figure that a credit is a share of. @returns by id of a parameter, or of the contribution base */
export function useFigureName(): (id: string) => string {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  return (id) => {
    const parameter = pack?.parameters.find((known) => known.id === id);
    return parameter ? text(parameter.label) : t('person.contributionBase');
  };
}
