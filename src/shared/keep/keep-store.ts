import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Entered } from './entered.ts';
import type { Kept } from './kept.ts';
import { keepingPlace, keptText } from './storage.ts';

/** How it stands with what is kept on this device. */
export type Keeping =
  /** Something is there and has not been looked at yet. */
  | { readonly state: 'unread' }
  /** Nothing is kept: nobody has agreed. */
  | { readonly state: 'off' }
  /** This browser keeps nothing. */
  | { readonly state: 'missing' }
  /** What is there cannot be read, or was written by a later version: it stays as it is. */
  | { readonly state: 'damaged' | 'newer'; readonly raw: string }
  | { readonly state: 'on'; readonly kept: Kept };

/**
 * What the person is told once, on whatever screen: `restored`: it goes on where it was left; `set-aside`: what was left
 * has a place among the saved cases, since something else was begun; `unreadable`: the same, since it cannot be read;
 * `elsewhere`: another window has kept something else; `agreed-elsewhere`: the person has agreed in another window, so
 * that this one keeps too; `full`: there is no room; `damaged`, `newer`: as of {@link Keeping}.
 */
export type KeepNotice =
  'restored' | 'set-aside' | 'unreadable' | 'elsewhere' | 'agreed-elsewhere' | 'full' | 'damaged' | 'newer';

interface KeepState {
  readonly keeping: Keeping;
  readonly notice: KeepNotice | undefined;
  /** Whether there was no room when something was to be kept last. */
  readonly full: boolean;
  /** What is not there any more since a later version reads it: keys of the sentences that say so. */
  readonly leftOut: readonly string[];
  /** Whether hotline mode was in use on this page since it was opened, so that nothing of it is kept. */
  readonly barred: boolean;
  /**
   * Why this window keeps nothing, the person having agreed in another one: it has not been seen here yet, or they do
   * not want it here.
   */
  readonly notHere: 'untold' | 'declined' | undefined;
  /** Keeps what is entered now. @returns whether all of it is kept */
  readonly keepNow: () => boolean;
  /** Whether all of it is among what is kept, on the page or not. */
  readonly holds: (entered: Entered) => boolean;
  /** Keeps nothing of this window any more, and takes back what was. */
  readonly decline: () => void;
}

/** Light enough for the first screen: what does the keeping is `Keeper`. */
export const keepStore = createStore<KeepState>()(() => ({
  keeping: begins(),
  notice: undefined,
  full: false,
  leftOut: [],
  barred: false,
  notHere: undefined,
  keepNow: () => false,
  holds: () => false,
  decline: () => undefined,
}));

export const useKeep = <T>(select: (state: KeepState) => T): T => useStore(keepStore, select);

/** Whether anything is there on this device, readable or not, or has yet to be looked at. */
export const isKept = ({ keeping }: KeepState): boolean =>
  keeping.state !== 'off' && keeping.state !== 'missing';

/** Whether what is entered is kept on this device, as far as the last time tells. */
export const isKeeping = ({ keeping, full, barred, notHere }: KeepState): boolean =>
  keeping.state === 'on' && !full && !barred && notHere === undefined;

function begins(): Keeping {
  const place = keepingPlace();
  if (place === undefined) return { state: 'missing' };
  return { state: keptText(place) === undefined ? 'off' : 'unread' };
}
