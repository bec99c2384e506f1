import type { Day } from '../calendar/day.ts';
import type { ClaimOutcome, Settlement } from '../result/settlement.ts';
import type { Difference } from './difference.ts';

/** That one of two claims is not paid or left open and the other is, or both for different reasons. */
export function refusalDifferences(
  now: ClaimOutcome,
  before: ClaimOutcome,
  settlement: Settlement,
): readonly Difference[] {
  const reasonBefore = before.outcome === 'settled' ? undefined : before.reason;
  if (now.outcome === 'settled')
    return reasonBefore === undefined ? [] : [{ code: 'no-longer-refused', reason: reasonBefore }];
  if (now.reason === reasonBefore) return [];
  if (now.outcome === 'undetermined') return [{ code: 'left-open', reason: now.reason }];
  if (now.reason === 'during-inpatient-stay') return withinStay(now, settlement);
  if (now.reason === 'in-arrears') return inArrears(now, settlement);
  return [{ code: 'refused', reason: now.reason }];
}

const withinStay = (outcome: ClaimOutcome, settlement: Settlement): readonly Difference[] =>
  staysAround(outcome, settlement).map((stay) => ({ code: 'within-stay', ...stay }));

/** A stay of a case that a claim lies within; `later` where it was entered after the claim. */
interface StayAround {
  readonly from: Day;
  readonly until: Day;
  readonly later: boolean;
}

/** The stays of the same case that the date of a claim lies within. */
export function staysAround(
  { claim: { id, date } }: ClaimOutcome,
  { case: { claims } }: Settlement,
): readonly StayAround[] {
  const place = claims.findIndex((claim) => claim.id === id);
  return claims.flatMap(({ id: other, admitted, date: until }, at) =>
    other !== id && admitted !== undefined && admitted <= date && date <= until
      ? [{ from: admitted, until, later: at > place }]
      : [],
  );
}

function inArrears(
  { claim: { date } }: ClaimOutcome,
  { case: { person } }: Settlement,
): readonly Difference[] {
  const period = person.arrears.find(({ from, until }) => from <= date && date <= until);
  return period
    ? [{ code: 'in-arrears', from: period.from, until: period.until }]
    : [{ code: 'refused', reason: 'in-arrears' }];
}
