import type { Care, Settlement } from '@/engine/index.ts';
import { coverageOf, isAtPharmacies } from '@/shared/draft/care.ts';

type Pack = Settlement['policy']['pack'];

/**
 * Whether care of which the document does not say how it is paid may use up what other care is settled with: the
 * limits that both have, and where there are no terms for it at all, those of outpatient care.
 */
export function mayDrawOn(pack: Pack, open: Care, other: Care): boolean {
  const there = coverageOf(pack, other);
  if (there === undefined) return false;
  const here = coverageOf(pack, open);
  if (here === undefined) return other === 'outpatient' && isAtPharmacies(open);
  return (
    here.limits.some((id) => there.limits.includes(id)) ||
    (here.deductible !== null && here.deductible === there.deductible) ||
    (here.supplement !== null && here.supplement === there.supplement)
  );
}

/** Whether it may use up what any care is settled with. */
export const mayDrawOnAny = (pack: Pack, open: Care): boolean =>
  pack.coverages.some(({ care }) => mayDrawOn(pack, open, care));
