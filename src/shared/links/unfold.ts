import { Inflate } from 'fflate';

/** So few bytes unfold to a megabyte at most, which is the most that comes before it is stopped. */
const PIECE = 1024;

/**
 * Unfolds what `deflateSync` has folded, piece by piece, so that what is made to unfold to far more than it says is given
 * up early. Throws where it is cut off or nothing that was folded.
 * @param size of what it says it unfolds to, in bytes
 * @returns undefined where it unfolds to more or less
 */
export function unfold(body: Uint8Array, size: number): Uint8Array | undefined {
  const unfolded = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length <= size) unfolded.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < body.length; at += PIECE) {
    stream.push(body.subarray(at, at + PIECE), at + PIECE >= body.length);
    if (length > size) return undefined;
  }
  return length === size ? unfolded : undefined;
}
