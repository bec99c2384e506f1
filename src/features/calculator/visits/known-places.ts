import type { Pack } from '@/engine/index.ts';
import { isForItsDays } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';

/** What belongs to the institution of a visit and is the same at every visit there. */
export const PLACE_KEYS = [
  'kind',
  'level',
  'name',
  'designated',
  'place',
] as const satisfies readonly (keyof Visit)[];

/** So many fit under each other on a phone. */
const FEW = 4;

const samePlace = (a: Visit, b: Visit): boolean => PLACE_KEYS.every((key) => a[key].trim() === b[key].trim());

/** One visit for each institution, the latest entered first. @param without id of the visit that asks */
export function knownPlaces(
  visits: readonly Visit[],
  without: string,
  pack: Pack | undefined,
): readonly Visit[] {
  const places: Visit[] = [];
  for (let at = visits.length - 1; at >= 0 && places.length < FEW; at -= 1) {
    const visit = visits[at];
    if (visit === undefined || visit.id === without || isForItsDays(visit.care, pack)) continue;
    if (visit.kind === 'hospital' && visit.level === '') continue;
    if (!places.some((known) => samePlace(known, visit))) places.push(visit);
  }
  return places;
}
