import { create } from 'zustand';
import { asLoadError, LoadError } from './load-error.ts';
import type { LoadedPolicy } from './loaded-policy.ts';

export type OpenedFile =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly error: LoadError };

interface LocalPacks {
  /** Policies that the person opened from files, by id. They stay on this page. */
  readonly packs: Readonly<Record<string, LoadedPolicy>>;
  readonly open: (file: File) => Promise<OpenedFile>;
  /** Takes a file away again, so that the host's policy of that id is in force, where there is one. */
  readonly close: (id: string) => void;
}

export const useLocalPacks = create<LocalPacks>()((set) => ({
  packs: {},
  open: async (file) => {
    try {
      const bytes = await bytesOf(file);
      const { readPolicy } = await import('./read-policy.ts');
      const loaded = await readPolicy(bytes, file.name);
      const { id } = loaded.open.pack;
      set(({ packs }) => ({ packs: { ...packs, [id]: loaded } }));
      return { ok: true, id };
    } catch (error) {
      return { ok: false, error: asLoadError(error, file.name) };
    }
  },
  close: (id) =>
    set(({ packs }) => {
      const { [id]: _, ...others } = packs;
      return { packs: others };
    }),
}));

/** `Blob.arrayBuffer` is younger than the oldest browsers that this page runs in. */
function bytesOf(file: File): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as ArrayBuffer));
    reader.addEventListener('error', () => reject(new LoadError('server', file.name)));
    reader.readAsArrayBuffer(file);
  });
}
