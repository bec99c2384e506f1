import type { StoreApi } from 'zustand/vanilla';
import type { DraftState } from '../draft/store.ts';
import type { Settings } from '../settings/settings.ts';
import type { keepStore } from './keep-store.ts';
import type { KeptSettings } from './kept.ts';
import type { KeepingPlace } from './storage.ts';

/** What a keeper works with. */
export interface KeeperWorld {
  readonly place: () => KeepingPlace | undefined;
  readonly drafts: Pick<StoreApi<DraftState>, 'getState' | 'subscribe'>;
  readonly settings: Pick<StoreApi<Settings>, 'getState' | 'subscribe'>;
  readonly keep: typeof keepStore;
  readonly language: () => KeptSettings['language'];
  /** Now, as `YYYY-MM-DD HH:mm`. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Whether the screen is one on which somebody else's case comes up. */
  readonly forOther: () => boolean;
  /** Calls back once nothing was entered for a moment. */
  readonly later: (run: () => void) => void;
}

/** Whether what is entered by now may not be kept, being a caller's. */
export const isBarred = ({ keep, settings }: Pick<KeeperWorld, 'keep' | 'settings'>): boolean =>
  keep.getState().barred || settings.getState().mode === 'hotline';

/** Whether nothing of this window may be kept, for whatever reason. */
export const keepsNothing = (world: Pick<KeeperWorld, 'keep' | 'settings'>): boolean =>
  isBarred(world) || world.keep.getState().notHere !== undefined;
