import { CARRIED_FILES } from './carried-files.ts';
import { LoadError } from './load-error.ts';

const PATIENCE = 20_000;

/** Fetches a file beside the page. @throws LoadError that says what stood in the way */
export async function fetchBytes(file: string): Promise<ArrayBuffer> {
  if (CARRIED_FILES !== undefined) return carriedBytes(CARRIED_FILES, file);
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), PATIENCE);
  try {
    const response = await fetch(file, { signal: giveUp.signal, cache: 'no-cache' });
    if (response.status === 404) throw new LoadError('not-found', file);
    if (!response.ok) throw new LoadError('server', file);
    return await response.arrayBuffer();
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(giveUp.signal.aborted ? 'timeout' : 'offline', file);
  } finally {
    clearTimeout(timer);
  }
}

function carriedBytes(files: Readonly<Record<string, string>>, file: string): ArrayBuffer {
  const text = files[file];
  if (text === undefined) throw new LoadError('not-found', file);
  return new TextEncoder().encode(text).buffer;
}

/** @throws LoadError where the bytes are no JSON, as when a server answers with a page of its own */
export function parseJson(bytes: ArrayBuffer, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    throw new LoadError('not-json', file);
  }
}
