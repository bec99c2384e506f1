import { type Situation, situationOf } from './dimensions.ts';

/**
 * A situation that some claim was found in, by a small number of its own: there are more situations than an array could
 * hold, of which all the claims of a region meet a few hundred.
 */
export type SituationId = number;

const ids = new Map<number, SituationId>();
const met: Situation[] = [];

/** The number of a situation, given the sum of its codes. The same sum has the same number as long as the program runs. */
export function situationId(codes: number): SituationId {
  const known = ids.get(codes);
  if (known !== undefined) return known;
  const id = met.length;
  met.push(situationOf(codes));
  ids.set(codes, id);
  return id;
}

export const situationById = (id: SituationId): Situation => met[id] as Situation;
