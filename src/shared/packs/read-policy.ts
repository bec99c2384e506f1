import { openPack } from '@/engine/index.ts';
import { parseJson } from './fetch-file.ts';
import { LoadError } from './load-error.ts';
import type { LoadedPolicy } from './loaded-policy.ts';
import { sha256 } from './sha256.ts';

/** A policy from a file that the person opened. @throws LoadError with everything that is wrong with it */
export async function readPolicy(bytes: ArrayBuffer, name: string): Promise<LoadedPolicy> {
  const opened = openPack(parseJson(bytes, name));
  if (!opened.ok) throw new LoadError('unsound', name, opened.problems);
  const hash = await sha256(bytes);
  return {
    open: opened.value,
    source: 'file',
    sha256: hash,
    checked: hash !== undefined,
    hashDiffers: false,
  };
}
