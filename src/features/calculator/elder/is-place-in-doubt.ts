import type { Pack } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { institutionOf, othersOfDay } from '../visits/alike.ts';

/** Whether it was never said if a visit was where another one of its day was, which decides what it comes to. */
export const isPlaceInDoubt = (visit: Visit, visits: readonly Visit[], pack: Pack): boolean =>
  institutionOf(visit) === '' && othersOfDay(visit, visits, pack).length > 0;
