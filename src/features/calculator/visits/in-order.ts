import type { Visit } from '@/shared/draft/draft.ts';
import { readDate } from '@/shared/input/date.ts';

/** The visits by date, those of one day as they were entered; last those whose date cannot be read yet. */
export function inOrder(visits: readonly Visit[]): readonly Visit[] {
  const dated = visits.map((visit, at) => ({ visit, at, date: readDate(visit.date) ?? UNDATED }));
  dated.sort((a, b) => (a.date === b.date ? a.at - b.at : a.date < b.date ? -1 : 1));
  return dated.map(({ visit }) => visit);
}

/** After every date that can be read. */
const UNDATED = '9999';
