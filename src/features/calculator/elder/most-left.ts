import { type ClaimOutcome, ZERO } from '@/engine/index.ts';
import type { Standing } from '../result/what-is-left.ts';

/**
 * The one figure for what a further visit may still get: of the limits of the month and of the year, the one that leaves
 * less. undefined where sentences say it better: a further kind of care has limits of its own, a supplement pays above
 * them, or nothing is left.
 * @param standings those of the visit's year
 */
export function mostLeft(standings: readonly Standing[], outcome: ClaimOutcome): Standing | undefined {
  if (outcome.outcome !== 'settled') return undefined;
  if (outcome.terms.supplement || standings.some(({ after }) => after.terms.supplement)) return undefined;
  const limits = standings.filter(({ kind }) => kind === 'limit');
  if (limits.filter(({ period }) => period !== 'month').length > 1) return undefined;
  if (limits.some((limit) => limit.bounds !== 'payment' || !isOf(limit, outcome))) return undefined;
  const [first, ...others] = limits;
  const least =
    first && others.reduce((tightest, each) => (each.left < tightest.left ? each : tightest), first);
  return least?.left === ZERO ? undefined : least;
}

const isOf = (
  { id, period, during }: Standing,
  { remaining, claim }: Extract<ClaimOutcome, { readonly outcome: 'settled' }>,
): boolean =>
  remaining.some((each) => each.id === id) && (period !== 'pregnancy' || during === claim.pregnancy);
