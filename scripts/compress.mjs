import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below that it is sent in one packet either way. */
const LEAST_BYTES = 1024;

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

/** @type {Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>>} */
const ENCODE = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => zip(bytes, { level: 9 }),
  identity: (bytes) => Promise.resolve(bytes),
};

/**
 * The shortest encoding that a browser takes, of its `Accept-Encoding`.
 * @param {string} accepted @returns {Encoding}
 */
export function encodingFor(accepted) {
  const taken = new Set(
    accepted
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(?:\.0*)?$/u.test(part))
      .map((part) => part.replace(/;.*$/u, '').trim()),
  );
  if (taken.has('br')) return 'br';
  return taken.has('gzip') ? 'gzip' : 'identity';
}

/**
 * Compresses files, each once for as long as it stays as it is, which a version says: another one for other bytes.
 * @returns {(version: string, bytes: Buffer, encoding: Encoding) => Promise<{ encoding: Encoding, bytes: Buffer }>}
 */
export function createCompressor() {
  /** @type {Map<string, Promise<Buffer>>} */
  const kept = new Map();
  return async (version, bytes, encoding) => {
    if (encoding === 'identity' || bytes.length < LEAST_BYTES) return { encoding: 'identity', bytes };
    const key = `${encoding} ${version}`;
    const encoded = kept.get(key) ?? ENCODE[encoding](bytes);
    kept.set(key, encoded);
    return { encoding, bytes: await encoded };
  };
}
