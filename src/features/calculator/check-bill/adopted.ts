import { create } from 'zustand';
import type { Draft } from '@/shared/draft/draft.ts';
import { draftStore } from '@/shared/draft/store.ts';

interface AdoptedChange {
  readonly change: string;
  /** The draft with it. Once another one stands in its place, undoing would take back something else. */
  readonly after: Draft | undefined;
}

/** What was changed in the case last, on account of a slip. */
export const useAdopted = create<AdoptedChange>()(() => ({ change: '', after: undefined }));

/** Changes the case as one step to undo. @param change what is done, in words */
export function adopt(changed: (draft: Draft) => Draft, change: string): void {
  draftStore.getState().edit(changed);
  useAdopted.setState({ change, after: draftStore.getState().draft });
}
