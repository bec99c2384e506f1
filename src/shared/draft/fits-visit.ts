import type { Pack } from '@/engine/index.ts';
import { coverageOf, knowsPaidFirst } from './care.ts';
import type { Visit } from './draft.ts';
import type { Fitting } from './left-out.ts';
import { paidFirstBy } from './paid-first.ts';

/**
 * Says so where class B items were entered that this region states no share for: what is paid first on them is unknown
 * then. Of care that the region does not pay by its own terms nothing rests on it.
 */
export function fitsVisit(visit: Visit, pack: Pack, fitting: Fitting): void {
  if (visit.classB.trim() === '' || !knowsPaidFirst(visit.care) || paidFirstBy(visit) === 'printed') return;
  const coverage = coverageOf(pack, visit.care);
  if (coverage === undefined) return;
  fitting.fits(coverage.classBShare !== undefined, `visits.${visit.id}.classB`, 'no-class-b-share');
}
