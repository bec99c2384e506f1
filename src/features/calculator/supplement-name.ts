import { useTranslation } from 'react-i18next';

/** The supplements that every document calls alike, by what they add to. */
const BY_ID: Readonly<Record<string, string>> = {
  'large-sum-inpatient': 'supplement.inpatient',
  'special-disease': 'supplement.specialDisease',
  'negotiated-drug': 'supplement.negotiatedDrug',
};

export const isNamedSupplement = (id: string): boolean => BY_ID[id] !== undefined;

/** What people call a supplement; one that a pack of its own names is a supplement like any other. */
export function useSupplementName(): (id: string) => string {
  const { t } = useTranslation();
  return (id) => t(BY_ID[id] ?? 'supplement.other');
}
