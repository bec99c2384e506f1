import { type Care, CARE_AT_PHARMACIES, type Pack } from '@/engine/index.ts';

const MATERNITY: ReadonlySet<Care> = new Set(['delivery', 'prenatal', 'family-planning']);

export const isAtPharmacies = (care: Care): boolean => CARE_AT_PHARMACIES.has(care);

/** Whether it has a day of admission, and its date is that of the discharge. */
export const isStay = (care: Care): boolean => care === 'inpatient' || care === 'delivery';

/** Most bills of these have nothing but a total. */
const MOSTLY_TOTAL: ReadonlySet<Care> = new Set(['outpatient', 'two-diseases', 'special-disease']);

/** Whether it may be the spouse's. */
export const isMaternity = (care: Care): boolean => MATERNITY.has(care);

/** Whether a bill of it may say what was paid first on class B items. */
export const knowsPaidFirst = (care: Care): boolean => care !== 'delivery' && care !== 'prenatal';

export const coverageOf = (pack: Pack, care: Care): Pack['coverages'][number] | undefined =>
  pack.coverages.find((coverage) => coverage.care === care);

/** Whether what a bill has beside its total is asked for in sight: where bills mostly have it, or a share of it is paid first. */
export function asksAmounts(pack: Pack | undefined, care: Care): boolean {
  const coverage = pack && coverageOf(pack, care);
  return coverage !== undefined && (!MOSTLY_TOTAL.has(care) || coverage.classBShare !== undefined);
}

/**
 * Whether a stay is entered for its days alone: its bill matters nowhere where the document fixes no terms for it, but
 * its days may matter to what falls into them.
 */
export const isForItsDays = (care: Care, pack: Pack | undefined): boolean =>
  care === 'inpatient' && (pack === undefined || coverageOf(pack, care) === undefined);
