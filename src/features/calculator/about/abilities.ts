import { canCheckHash } from '@/shared/device/can-check-hash.ts';
import { canCopy } from '@/shared/device/can-copy.ts';
import { canPrint } from '@/shared/device/can-print.ts';
import { canSpeak } from '@/shared/device/can-speak.ts';
import { canSave } from '@/shared/files/save-file.ts';
import { keepingPlace } from '@/shared/keep/storage.ts';
import type { Readiness } from '@/shared/offline/offline-store.ts';
import { PATHS } from '../paths.ts';

export type Ability = 'print' | 'save' | 'copy' | 'speak' | 'store' | 'offline' | 'hash';

interface Judged {
  readonly ability: Ability;
  readonly isThere: boolean;
  /** The screen that has another way, where there is one. */
  readonly instead?: { readonly path: string; readonly name: string };
}

/** A page that came from a file is there without a network. */
const OFFLINE: ReadonlySet<Readiness> = new Set<Readiness>(['file', 'ready']);

/** What of the page this browser, over this connection, can do; nothing of what is not known yet. */
export const abilities = (offline: Readiness): readonly Judged[] => [
  { ability: 'print', isThere: canPrint(), instead: { path: PATHS.sheet, name: 'nav.sheet' } },
  { ability: 'save', isThere: canSave(), instead: { path: PATHS.files, name: 'nav.files' } },
  { ability: 'copy', isThere: canCopy() },
  { ability: 'speak', isThere: canSpeak() },
  {
    ability: 'store',
    isThere: keepingPlace() !== undefined,
    instead: { path: PATHS.share, name: 'nav.share' },
  },
  ...(offline === 'preparing' ? [] : [{ ability: 'offline', isThere: OFFLINE.has(offline) } as const]),
  { ability: 'hash', isThere: canCheckHash() },
];
