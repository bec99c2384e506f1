import { readDate } from '../input/date.ts';
import { type Draft, type Visit, yearOf } from './draft.ts';
import { isUsed } from './year-moved.ts';

/** The draft with a visit in place of the one with its id, or after the others. */
export function withVisit(draft: Draft, visit: Visit): Draft {
  const known = draft.visits.some(({ id }) => id === visit.id);
  if (!known) return withVisits(draft, [visit]);
  return { ...draft, visits: draft.visits.map((each) => (each.id === visit.id ? visit : each)) };
}

/**
 * The draft with further visits. The first ones decide which year is looked at, the latest of theirs, unless something
 * was entered for the year that is looked at already.
 */
export function withVisits(draft: Draft, added: readonly Visit[]): Draft {
  const years = added.flatMap(({ date }) => readDate(date)?.slice(0, 4) ?? []);
  const [latest] = [...years].sort().slice(-1);
  const decides = latest !== undefined && draft.visits.length === 0 && !isUsed(draft, yearOf(draft));
  return { ...draft, year: decides ? latest : draft.year, visits: [...draft.visits, ...added] };
}
