import type { Pack } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { readDate } from '@/shared/input/date.ts';
import { sharesDays } from './minds.ts';

/** Visits of one day at places of one kind, of which it is unknown whether they are the same institution. */
export interface SameDay {
  readonly date: string;
  /** Those without a name. */
  readonly nameless: readonly Visit[];
  /** What the others are called. */
  readonly names: readonly string[];
}

/** The first day on which a visit without a name meets another at a place of its kind, where that matters. */
export function sameDayInDoubt(visits: readonly Visit[], pack: Pack | undefined): SameDay | undefined {
  const groups = new Map<string, Visit[]>();
  for (const visit of visits) {
    const key = dayAndPlace(visit, pack);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), visit]);
  }
  for (const group of groups.values()) {
    const nameless = group.filter((visit) => institutionOf(visit) === '');
    const [first] = nameless;
    if (first === undefined || group.length < 2) continue;
    return { date: readDate(first.date) ?? first.date, nameless, names: namesOf(group) };
  }
  return undefined;
}

/** The other visits of its day at places of its kind, with which it may share a deductible. */
export function othersOfDay(
  visit: Visit,
  visits: readonly Visit[],
  pack: Pack | undefined,
): readonly Visit[] {
  const key = dayAndPlace(visit, pack);
  if (key === undefined) return [];
  return visits.filter((each) => each.id !== visit.id && dayAndPlace(each, pack) === key);
}

/** What visits must have in common to be asked about together; undefined of one that shares no deductible by day. */
export function dayAndPlace({ care, date, kind, level }: Visit, pack: Pack | undefined): string | undefined {
  const day = readDate(date);
  const place = kind === 'pharmacy' ? kind : level;
  return day === undefined || place === '' || !sharesDays(pack, care) ? undefined : [day, place].join(' ');
}

/** What is called the same is the same institution; empty where it is not called anything. */
export const institutionOf = ({ name }: Visit): string => name.trim();

/** Each name once. */
export const namesOf = (visits: readonly Visit[]): readonly string[] => [
  ...new Set(visits.map(institutionOf).filter((name) => name !== '')),
];
