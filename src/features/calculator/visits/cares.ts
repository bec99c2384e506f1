import { type Care, type Pack } from '@/engine/index.ts';
import { coverageOf } from '@/shared/draft/care.ts';
import { emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import { mindsStays } from './minds.ts';

/** Every kind of care, the most frequent first. */
const CARES: readonly Care[] = [
  'outpatient',
  'two-diseases',
  'inpatient',
  'special-disease',
  'negotiated-drug',
  'emergency-death',
  'delivery',
  'prenatal',
  'family-planning',
];

interface OfferedCares {
  /** What the region has terms for, and a stay where its days matter. */
  readonly first: readonly Care[];
  /** What can be entered to be told that the document says nothing of it. */
  readonly others: readonly Care[];
}

export function offeredCares(pack: Pack | undefined): OfferedCares {
  const isFirst = (care: Care): boolean =>
    pack === undefined
      ? care === 'outpatient' || care === 'inpatient'
      : coverageOf(pack, care) !== undefined || (care === 'inpatient' && mindsStays(pack));
  return { first: CARES.filter(isFirst), others: CARES.filter((care) => !isFirst(care)) };
}

/** The visit that a form begins with: of the first kind of care that the region has terms for. */
export function freshVisit(id: string, pack: Pack | undefined): Visit {
  const [care = 'outpatient'] = offeredCares(pack).first;
  return { ...emptyVisit(id), care };
}
