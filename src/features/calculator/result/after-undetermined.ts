import type { ClaimOutcome, Settlement } from '@/engine/index.ts';

/** A visit of which the document does not say how it is paid. A stay in hospital is none: it draws on nothing here. */
const isOpen = (outcome: ClaimOutcome): boolean =>
  outcome.outcome === 'undetermined' &&
  outcome.reason === 'not-specified' &&
  outcome.claim.care !== 'inpatient';

/** Whether an earlier visit, or another of the same day, may have used up what this one was settled with. */
export function mayBeLess(outcome: ClaimOutcome, { claims }: Pick<Settlement, 'claims'>): boolean {
  if (outcome.outcome !== 'settled') return false;
  const { year, date } = outcome.claim;
  return claims.some((other) => isOpen(other) && other.claim.year === year && other.claim.date <= date);
}

/** Whether a visit left open may have used up what seems to be left in a year. */
export const leftMayBeLess = ({ claims }: Pick<Settlement, 'claims'>, year: number): boolean =>
  claims.some((outcome) => isOpen(outcome) && outcome.claim.year === year);
