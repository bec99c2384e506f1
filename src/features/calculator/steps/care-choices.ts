import type { Care, Pack } from '@/engine/index.ts';
import { coverageOf, isStay } from '@/shared/draft/care.ts';
import { offeredCares } from '../visits/cares.ts';

/** What most people come with: asked about also where a document leaves it to another one. */
const EVERYDAY: Care = 'outpatient';

/** The kinds of care that a person of a region chooses from: those with terms, and the everyday one. */
export function careChoices(pack: Pack): readonly Care[] {
  const { first, others } = offeredCares(pack);
  const withTerms = first.filter((care) => coverageOf(pack, care) !== undefined);
  return others.includes(EVERYDAY) ? [...withTerms, EVERYDAY] : withTerms;
}

/** Whether there is anything to choose between. */
export const asksCare = (pack: Pack): boolean => careChoices(pack).length > 1;

/** Whether a stay in hospital can be asked about there. */
export const offersStays = (pack: Pack): boolean => careChoices(pack).some(isStay);
