import { type ClaimOutcome, ZERO } from '@/engine/index.ts';
import type { Standing } from '../result/what-is-left.ts';

/**
 * The one figure for what may still be had: of the limits that bound what was paid for a visit, the year's, or else
 * whichever leaves the least; undefined where there is none, or nothing left of it, which a sentence says better.
 */
export function mostLeft(standings: readonly Standing[], outcome: ClaimOutcome): Standing | undefined {
  if (outcome.outcome !== 'settled') return undefined;
  const bounding = standings.filter(
    ({ kind, bounds, id }) =>
      kind === 'limit' && bounds === 'payment' && outcome.remaining.some((each) => each.id === id),
  );
  const ofYear = bounding.filter(({ period }) => period === 'year');
  const [first, ...others] = ofYear.length > 0 ? ofYear : bounding;
  const least = first && others.reduce((a, b) => (b.left < a.left ? b : a), first);
  return least && least.left > ZERO ? least : undefined;
}
