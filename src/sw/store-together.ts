import type { Surroundings } from './surroundings.ts';

interface File {
  readonly path: string;
  readonly answer: Response;
}

/** Stores all of some files, by their paths; where one cannot be stored, what was there before is there again. */
export async function storeTogether(store: Surroundings['store'], files: readonly File[]): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const { path, answer } of files) {
      const before = await store.match(path);
      await store.put(path, answer);
      undo.unshift(async () => (before === undefined ? store.delete(path) : store.put(path, before)));
    }
  } catch {
    for (const back of undo) await back();
  }
}
