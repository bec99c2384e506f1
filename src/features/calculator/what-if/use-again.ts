import { useTranslation } from 'react-i18next';
import type { Care } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';

/** Whatever has no word of its own is a visit. */
const AGAIN: Readonly<Partial<Record<Care, string>>> = {
  inpatient: 'whatIf.again.stay',
  'special-disease': 'whatIf.again.specialDisease',
  'negotiated-drug': 'whatIf.again.drug',
  prenatal: 'whatIf.again.prenatal',
  'family-planning': 'whatIf.again.operation',
};

/** Having care once more, by its kind, in words. */
export function useAgain(): (visit: Pick<Visit, 'care' | 'kind'>) => string {
  const { t } = useTranslation();
  return ({ care, kind }) =>
    t(kind === 'pharmacy' ? 'whatIf.again.drug' : (AGAIN[care] ?? 'whatIf.again.visit'));
}
