import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/**
 * Whether the page can do without a network. It cannot be made to from a file (`file`), without https (`http`), in a browser
 * without service workers (`unsupported`), or where the browser refuses to store it (`refused`), as in a private window.
 */
export type Readiness = 'file' | 'http' | 'unsupported' | 'refused' | 'preparing' | 'ready';

export interface Offline {
  readonly readiness: Readiness;
  /** As far as is known: what the browser says, and where the last file came from. */
  readonly online: boolean;
  /** Whether a later build of the page is stored and waits. */
  readonly updateWaits: boolean;
}

export const offlineStore = createStore<Offline>()(() => ({
  readiness: 'preparing',
  online: true,
  updateWaits: false,
}));

export function useOffline<T>(select: (offline: Offline) => T): T {
  return useStore(offlineStore, select);
}
