import type { ClaimOutcome, SettledClaim, Settlement } from '../result/settlement.ts';
import { ZERO } from '../money/fen.ts';
import type { Difference } from './difference.ts';
import { limitsOf, type StepOf, stepOf } from './step.ts';

type Step = StepOf<'deductible'>;

/**
 * What of a deductible was charged before and is charged now.
 * @param before undefined where the one before was not paid
 */
export function deductibleDifferences(
  now: SettledClaim,
  before: SettledClaim | undefined,
  settlement: Settlement,
): readonly Difference[] {
  const step = stepOf(now.trace?.steps ?? [], 'deductible');
  if (step === undefined || step.terms.amount === ZERO) return [];
  const last = before && stepOf(before.trace?.steps ?? [], 'deductible');
  const { charged, used, terms } = step;
  const amounts = { whole: terms.amount, used, charged };
  const below = isBelow(now, step) && !(before && last && isBelow(before, last));
  return [
    ...(terms.rule.period === 'year' ? ofYear() : []),
    ...(terms.rule.period === 'institution-day' ? ofDay() : []),
    ...(below ? [belowDeductible()] : []),
  ];

  function belowDeductible(): Difference {
    if (terms.rule.period !== 'claim') return { code: 'below-deductible', charged };
    const sameDay = before?.claim.date === now.claim.date;
    return { code: 'below-deductible-of-visit', whole: terms.amount, charged, sameDay };
  }

  function ofYear(): readonly Difference[] {
    if (used > ZERO) {
      // Met before the one before as well: no difference between the two.
      if (last === undefined || last.charged === ZERO) return charged > ZERO ? partly() : [];
      return charged === ZERO ? [{ code: 'deductible-met', ...amounts }] : partly();
    }
    const anew = before !== undefined && before.claim.year !== now.claim.year && charged > ZERO;
    return anew ? [{ code: 'deductible-of-new-year', whole: terms.amount, charged }] : [];
  }

  function partly(): readonly Difference[] {
    return isCutShort(step as Step) ? [{ code: 'deductible-partly-met', ...amounts }] : [];
  }

  function ofDay(): readonly Difference[] {
    if (isSecondOfDay(now, settlement))
      return charged < terms.amount ? [{ code: 'same-day', ...amounts }] : [];
    const less = last !== undefined && charged > last.charged && isSecondOfDay(before, settlement);
    return less ? [{ code: 'deductible-of-new-day', whole: terms.amount, charged }] : [];
  }
}

/** Whether the deductible takes all that the limits of expense let through. */
function isBelow({ claim, trace }: SettledClaim, { charged }: Step): boolean {
  const bounds = limitsOf(trace?.steps ?? [], 'expense');
  return charged > ZERO && charged === (bounds[bounds.length - 1]?.after ?? claim.eligible);
}

/** Less is charged than the expense would bear, since part of it was used. */
const isCutShort = ({ charged, left, used }: Step): boolean => used > ZERO && charged === left;

/** Whether a claim of the same day at the same institution stands before it. */
function isSecondOfDay(
  outcome: ClaimOutcome | undefined,
  { case: { order, sameDay, claims } }: Settlement,
): boolean {
  const place = order.findIndex((index) => claims[index]?.id === outcome?.claim.id);
  return place !== -1 && sameDay[place] !== place;
}
