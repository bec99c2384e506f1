import type { Readable } from 'node:stream';

/**
 * The lines of a text stream, without their ends, in batches as they arrive. The next batch is read only when it
 * is asked for, so that a slow consumer slows the source and nothing piles up.
 */
export async function* lineBatches(stream: Readable): AsyncGenerator<readonly string[]> {
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') yield [rest];
}
