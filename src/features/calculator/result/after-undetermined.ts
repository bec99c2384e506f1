import type { ClaimOutcome, Settlement } from '@/engine/index.ts';
import { mayDrawOn, mayDrawOnAny } from './draws-on.ts';

type Settled = Pick<Settlement, 'claims' | 'policy'>;

/** A visit of which the document does not say how it is paid. */
const isOpen = (outcome: ClaimOutcome): boolean =>
  outcome.outcome === 'undetermined' && outcome.reason === 'not-specified';

const openOf = ({ claims }: Settled, year: number): readonly ClaimOutcome[] =>
  claims.filter((outcome) => isOpen(outcome) && outcome.claim.year === year);

/** Whether an earlier visit, or another of the same day, may have used up what this one was settled with. */
export function mayBeLess(outcome: ClaimOutcome, settlement: Settled): boolean {
  if (outcome.outcome !== 'settled') return false;
  const { year, date, care } = outcome.claim;
  return openOf(settlement, year).some(
    ({ claim }) => claim.date <= date && mayDrawOn(settlement.policy.pack, claim.care, care),
  );
}

/** Whether a visit left open may have used up what seems to be left in a year. */
export const leftMayBeLess = (settlement: Settled, year: number): boolean =>
  openOf(settlement, year).some(({ claim }) => mayDrawOnAny(settlement.policy.pack, claim.care));
