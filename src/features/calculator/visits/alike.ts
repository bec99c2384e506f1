import type { Visit } from '@/shared/draft/draft.ts';
import { readAmount } from '@/shared/input/amount.ts';
import { readDate } from '@/shared/input/date.ts';

/** Visits of one day at institutions of one kind that have no name: whether they are one institution is unknown. */
export function unnamedOfADay(visits: readonly Visit[]): readonly Visit[] {
  const groups = new Map<string, Visit[]>();
  for (const visit of visits) {
    const date = readDate(visit.date);
    if (date === undefined || visit.name.trim() !== '' || visit.care === 'inpatient') continue;
    const key = [date, placeOf(visit)].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), visit]);
  }
  return [...groups.values()].find((group) => group.length > 1) ?? [];
}

/** Two visits that agree in day, place and bill, and so may be one entered twice; the later is the second. */
export function enteredTwice(
  visits: readonly Visit[],
  accepted: ReadonlySet<string>,
): readonly [Visit, Visit] | undefined {
  const first = new Map<string, Visit>();
  for (const visit of visits) {
    const date = readDate(visit.date);
    const total = readAmount(visit.total);
    if (date === undefined || total === undefined || visit.care === 'inpatient') continue;
    const key = [date, visit.care, placeOf(visit), visit.name.trim(), Number(total)].join(' ');
    const before = first.get(key);
    if (before !== undefined && !accepted.has(visit.id)) return [before, visit];
    if (before === undefined) first.set(key, visit);
  }
  return undefined;
}

const placeOf = ({ kind, level }: Visit): string => (kind === 'pharmacy' ? kind : level);
