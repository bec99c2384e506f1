import { create } from 'zustand';
import type { Draft, Visit } from '@/shared/draft/draft.ts';
import { draftStore, useDraft } from '@/shared/draft/store.ts';

interface Removal {
  readonly visit: Visit;
  /** The draft without it. Once another one stands in its place, undoing would take back something else. */
  readonly after: Draft;
}

export const useRemoval = create<{ readonly latest: Removal | undefined }>()(() => ({ latest: undefined }));

export function removeVisit(visit: Visit): void {
  draftStore.getState().removeVisit(visit.id);
  useRemoval.setState({ latest: { visit, after: draftStore.getState().draft } });
}

/** The visit that was removed, for as long as that is the latest change. */
export function useRemoved(): Visit | undefined {
  const latest = useRemoval((state) => state.latest);
  const isLatest = useDraft(({ draft }) => draft === latest?.after);
  return isLatest ? latest?.visit : undefined;
}
