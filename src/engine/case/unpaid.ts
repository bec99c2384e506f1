import { addMonths, type Day, nextDay } from '../calendar/day.ts';
import type { ValueOf } from '../pack/dimensions.ts';
import type { InterruptionBounds } from '../pack/interruption.ts';
import type { Person, UnpaidPeriod } from './case.ts';

/** Whether contributions were paid for a day, left unpaid, or paid later for the period that it lies in. */
export function contributionsOn(arrears: readonly UnpaidPeriod[], on: Day): 'paid' | 'unpaid' | 'repaid' {
  const period = unpaidPeriodOn(arrears, on);
  if (period === undefined) return 'paid';
  return period.repaidOn === undefined ? 'unpaid' : 'repaid';
}

function unpaidPeriodOn(arrears: readonly UnpaidPeriod[], on: Day): UnpaidPeriod | undefined {
  for (const period of arrears) {
    if (on < period.from) break;
    if (on <= period.until) return period;
  }
  return undefined;
}

/** Whether benefits are had on a day, or waited for: at the beginning, or after a long interruption. */
export function entitlementOn(
  person: Person,
  on: Day,
  bounds: InterruptionBounds | undefined,
): ValueOf<'entitlement'> {
  if (person.benefitFrom !== undefined && on < person.benefitFrom) return 'waiting';
  if (!bounds) return 'entitled';
  const waits = person.arrears.some((period) => {
    if (on <= period.until || lengthOf(period, bounds) !== 'long') return false;
    if (period.repaidOn === undefined) return true;
    const after = nextDay(period.until);
    return on < addMonths(period.repaidOn > after ? period.repaidOn : after, bounds.wait);
  });
  return waits ? 'waiting-again' : 'entitled';
}

/** How long the unpaid period is that a day lies in. */
export function interruptionOn(
  arrears: readonly UnpaidPeriod[],
  on: Day,
  bounds: InterruptionBounds | undefined,
): ValueOf<'interruption'> {
  const period = bounds && unpaidPeriodOn(arrears, on);
  return period && bounds ? lengthOf(period, bounds) : 'none';
}

/** How long a period is: of whole months between its first day and the day after its last. */
function lengthOf({ from, until }: UnpaidPeriod, bounds: InterruptionBounds): 'short' | 'middle' | 'long' {
  const after = nextDay(until);
  if (addMonths(from, bounds.shortUnder) > after) return 'short';
  return addMonths(from, bounds.longOver) < after ? 'long' : 'middle';
}
