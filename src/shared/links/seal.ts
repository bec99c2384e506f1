import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { unfold } from './unfold.ts';

/** Of the head: checksum of all that follows it, length of the body, length of the text that it unfolds to. */
const HEAD = { sum: 4, body: 3, text: 3 };
const HEAD_LENGTH = HEAD.sum + HEAD.body + HEAD.text;

/** More bytes than a thousand visits take: what claims to unfold to more is not unfolded. */
const MOST = 400_000;

/** The most bytes that a text of so many takes: what cannot be folded stands as it is, in blocks with five bytes more each. */
const longestOf = (size: number): number => size + 5 * (1 + Math.ceil(size / 7000));

/** So few bytes may have gone missing anywhere; more of them is what cutting off does. */
const FEW = 3;

export type Unsealed =
  | { readonly ok: true; readonly json: unknown }
  /** `truncated`: much of it is missing, by what its head says; `damaged`: it is not what it was otherwise. */
  | { readonly ok: false; readonly reason: 'truncated' | 'damaged' };

/** JSON as a text for an address, short, and with a checksum that shows whether it arrived as it was. */
export function seal(json: unknown): string {
  const text = strToU8(JSON.stringify(json));
  const body = deflateSync(text, { level: 9 });
  const bytes = new Uint8Array(HEAD_LENGTH + body.length);
  bytes.set([...written(body.length, HEAD.body), ...written(text.length, HEAD.text)], HEAD.sum);
  bytes.set(body, HEAD_LENGTH);
  bytes.set(written(crc32(bytes.subarray(HEAD.sum)), HEAD.sum));
  return toBase64url(bytes);
}

/** The inverse of {@link seal}, whatever stands behind it. Nothing is unfolded before its checksum is right. */
export function unseal(sealed: string): Unsealed {
  const given = fromBase64url(sealed);
  if (given === undefined) return { ok: false, reason: 'damaged' };
  const body = number(given, HEAD.sum, HEAD.body);
  const length = HEAD_LENGTH + body;
  if (given.length < HEAD_LENGTH) return { ok: false, reason: 'truncated' };
  const size = number(given, HEAD.sum + HEAD.body, HEAD.text);
  if (size > MOST || body > longestOf(size)) return { ok: false, reason: 'damaged' };
  const missing = length - given.length;
  if (missing > 0) return { ok: false, reason: missing > FEW ? 'truncated' : 'damaged' };
  const bytes = given.subarray(0, length);
  const sound = crc32(bytes.subarray(HEAD.sum)) === number(bytes, 0, HEAD.sum);
  // The last letter may hold more than the last byte does.
  if (!sound || !sealed.startsWith(toBase64url(bytes))) return { ok: false, reason: 'damaged' };
  try {
    const text = unfold(bytes.subarray(HEAD_LENGTH), size);
    if (text === undefined) return { ok: false, reason: 'damaged' };
    return { ok: true, json: JSON.parse(strFromU8(text)) as unknown };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

/** A whole number in so many bytes, the highest first. */
const written = (value: number, length: number): readonly number[] =>
  Array.from({ length }, (_, index) => Math.floor(value / 256 ** (length - 1 - index)) % 256);

const number = (bytes: Uint8Array, from: number, length: number): number =>
  bytes.subarray(from, from + length).reduce((sum, byte) => sum * 256 + byte, 0);
