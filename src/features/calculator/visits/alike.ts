import type { Visit } from '@/shared/draft/draft.ts';
import { readDate } from '@/shared/input/date.ts';

/** Visits of one day at places of one kind, of which it is unknown whether they are the same institution. */
export interface SameDay {
  readonly date: string;
  /** Those without a name. */
  readonly nameless: readonly Visit[];
  /** What the others are called. */
  readonly names: readonly string[];
}

/** The first day on which a visit without a name meets another at a place of its kind. @param visits that share a deductible by day */
export function sameDayInDoubt(visits: readonly Visit[]): SameDay | undefined {
  const groups = new Map<string, Visit[]>();
  for (const visit of visits) {
    const date = readDate(visit.date);
    if (date === undefined) continue;
    const place = placeOf(visit);
    if (place === '') continue;
    const key = [date, place].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), visit]);
  }
  for (const group of groups.values()) {
    const nameless = group.filter(({ name }) => name.trim() === '');
    const [first] = nameless;
    if (first === undefined || group.length < 2) continue;
    const names = group.map(({ name }) => name.trim()).filter((name) => name !== '');
    return { date: readDate(first.date) ?? first.date, nameless, names: [...new Set(names)] };
  }
  return undefined;
}

const placeOf = ({ kind, level }: Visit): string => (kind === 'pharmacy' ? kind : level);
