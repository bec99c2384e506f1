import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/**
 * Whether the page can do without a network. One that came from a file (`file`) needs none. It cannot be made to without https
 * (`http`), in a browser without service workers (`unsupported`), or where it could not be stored (`refused`), as in a private
 * window. Where it is stored itself, but not all that the host has beside it, that is `incomplete`.
 */
export type Readiness = 'file' | 'http' | 'unsupported' | 'refused' | 'preparing' | 'incomplete' | 'ready';

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

/** Whether the figures are those that the worker has stored, since the host gives none. */
export const areStored = ({ online, readiness }: Offline): boolean =>
  !online && (readiness === 'preparing' || readiness === 'incomplete' || readiness === 'ready');

export function useOffline<T>(select: (offline: Offline) => T): T {
  return useStore(offlineStore, select);
}
