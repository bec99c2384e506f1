import { create } from 'zustand';
import type { Visit } from '@/shared/draft/draft.ts';
import type { Outcomes } from './outcomes.ts';
import { inOrder } from './visits/in-order.ts';

/** Which visit the person looks at; kept from screen to screen. */
export const useLookedAt = create<{ readonly id: string | undefined }>()(() => ({ id: undefined }));

export const lookAt = (id: string): void => useLookedAt.setState({ id });

/**
 * The visit to show the answer of: the one looked at, or the latest by date where that has none. A stay in hospital
 * has none: it is entered for its days alone.
 */
export function visitToShow(
  visits: readonly Visit[],
  outcomes: Outcomes,
  lookedAt: string | undefined,
): Visit | undefined {
  const answered = visits.filter(({ id, care }) => care !== 'inpatient' && outcomes.has(id));
  return answered.find(({ id }) => id === lookedAt) ?? inOrder(answered).slice(-1)[0];
}
