import { create } from 'zustand';
import { createLatest } from '../latest.ts';
import { fileBytes } from '../input/file-bytes.ts';
import { asLoadError, LoadError } from './load-error.ts';
import type { LoadedPolicy } from './loaded-policy.ts';

export type OpenedFile =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly error: LoadError };

interface LocalPacks {
  /** Policies that the person opened from files, by id. They stay on this page. */
  readonly packs: Readonly<Record<string, LoadedPolicy>>;
  /**
   * Puts the policy of a file in force.
   * @param wanted whether it still is, once the file is read
   * @returns undefined, with nothing put in force, where it is not, or where another file was opened since
   */
  readonly open: (file: File, wanted?: () => boolean) => Promise<OpenedFile | undefined>;
  /** Takes a file away again, so that the host's policy of that id is in force, where there is one. */
  readonly close: (id: string) => void;
}

const begin = createLatest();

export const useLocalPacks = create<LocalPacks>()((set) => ({
  packs: {},
  open: async (file, wanted = () => true) => {
    const isLatest = begin();
    try {
      const bytes = await bytesOf(file);
      const { readPolicy } = await import('./read-policy.ts');
      const loaded = await readPolicy(bytes, file.name);
      if (!isLatest() || !wanted()) return undefined;
      const { id } = loaded.open.pack;
      set(({ packs }) => ({ packs: { ...packs, [id]: loaded } }));
      return { ok: true, id };
    } catch (error) {
      return isLatest() && wanted() ? { ok: false, error: asLoadError(error, file.name) } : undefined;
    }
  },
  close: (id) =>
    set(({ packs }) => {
      const { [id]: _, ...others } = packs;
      return { packs: others };
    }),
}));

async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await fileBytes(file);
  } catch {
    throw new LoadError('server', file.name);
  }
}
