import { createStore } from 'zustand/vanilla';
import type { Entered } from './entered.ts';

/** What was entered on this page and stands beside what is shown, in memory alone: it is lost with the page. */
export interface Held {
  /** The person's own, while the page is the callers'. */
  readonly own: Entered | undefined;
  /** What nobody keeps: callers' cases. */
  readonly others: readonly Entered[];
}

/** Filled by the screens that hold something, so that the page can ask before it knows any of them. */
export const heldStore = createStore<Held>()(() => ({ own: undefined, others: [] }));
