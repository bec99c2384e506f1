import type { Pack } from '@/engine/index.ts';
import { isForItsDays } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { Outcomes } from '../outcomes.ts';
import { inOrder } from '../visits/in-order.ts';

export interface VisitsAnswered {
  /** That have an answer to be looked at. */
  readonly answered: readonly Visit[];
  /** That are not counted, since something in them is wrong. */
  readonly wrong: readonly Visit[];
}

/** The visits by date, those with an answer apart from those that could not be read. */
export function visitsAnswered(
  visits: readonly Visit[],
  outcomes: Outcomes,
  setAside: readonly string[],
  pack: Pack | undefined,
): VisitsAnswered {
  const ordered = inOrder(visits);
  return {
    answered: ordered.filter(({ id, care }) => outcomes.has(id) && !isForItsDays(care, pack)),
    wrong: ordered.filter(({ id }) => setAside.includes(id)),
  };
}
