import type { Readable } from 'node:stream';

const LINE_END = 0x0a;

/**
 * The lines of a stream of bytes, without their ends, in batches as they arrive. The next batch is read only when
 * it is asked for, so that a slow consumer slows the source and nothing piles up.
 */
export async function* lineBatches(stream: Readable): AsyncGenerator<readonly Buffer[]> {
  let rest: readonly Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
      lines.push(joined(rest, chunk.subarray(start, end)));
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest = [...rest, chunk.subarray(start)];
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) yield [Buffer.concat(rest)];
}

const joined = (before: readonly Buffer[], last: Buffer): Buffer =>
  before.length === 0 ? last : Buffer.concat([...before, last]);
