import type { Visit } from './draft.ts';
import { draftStore, newId } from './store.ts';
import { withVisits } from './with-visits.ts';

/** Adds visits at the end, as one step to undo; each gets an id of its own. */
export function addVisits(visits: readonly Visit[]): void {
  if (visits.length === 0) return;
  const added = visits.map((visit) => ({ ...visit, id: newId() }));
  draftStore.getState().edit((draft) => withVisits(draft, added));
}
