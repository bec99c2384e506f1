import { type Day, dayOf, firstDayOf, type Month } from '../calendar/day.ts';
import type { Claim } from '../case/case.ts';
import type { Limit } from '../pack/schema.ts';

/** The day from which there is as much again of a limit as before a claim; undefined where it runs over neither month nor year. */
export function beginsAnew({ period }: Limit, { month, year }: Claim): Day | undefined {
  if (period === 'month') return firstDayOf((month + 1) as Month);
  return period === 'year' ? dayOf(year + 1, 1, 1) : undefined;
}
