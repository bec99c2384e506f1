import { create } from 'zustand';
import type { Pack } from '@/engine/index.ts';
import { isForItsDays } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { Outcomes } from './outcomes.ts';
import { inOrder } from './visits/in-order.ts';

interface LookedAt {
  readonly id: string | undefined;
  /** Whether its answer is to be brought into view once the screen shows it. */
  readonly arriving: boolean;
}

/** Which visit the person looks at; kept from screen to screen. */
export const useLookedAt = create<LookedAt>()(() => ({ id: undefined, arriving: false }));

export const lookAt = (id: string): void => useLookedAt.setState({ id });

/** The same from another screen: the answer is brought into view when this one comes up. */
export const comeToLookAt = (id: string): void => useLookedAt.setState({ id, arriving: true });

/** Tells, once, whether somebody came to look at the answer. */
export function hasArrived(): boolean {
  const { arriving } = useLookedAt.getState();
  if (arriving) useLookedAt.setState({ arriving: false });
  return arriving;
}

/**
 * The visit to show the answer of: the one looked at, or the latest by date where that has none. A stay that is
 * entered for its days alone has none.
 */
export function visitToShow(
  visits: readonly Visit[],
  outcomes: Outcomes,
  lookedAt: string | undefined,
  pack: Pack | undefined,
): Visit | undefined {
  const answered = visits.filter(({ id, care }) => !isForItsDays(care, pack) && outcomes.has(id));
  return answered.find(({ id }) => id === lookedAt) ?? inOrder(answered).slice(-1)[0];
}
