import type { Block, Rests } from './block.ts';

/** A sheet as plain text, for where nothing can be printed: every word and figure of it. */
export const blocksAsText = (blocks: readonly Block[], restsText: (rests: Rests) => string): string =>
  blocks.map((block) => linesOf(block, restsText).join('\n')).join('\n');

function linesOf(block: Block, restsText: (rests: Rests) => string): readonly string[] {
  const resting = (rests: Rests | undefined): readonly string[] => {
    const text = rests === undefined ? '' : restsText(rests);
    return text === '' ? [] : [`    ${text}`];
  };
  switch (block.as) {
    case 'heading':
      return ['', block.level === 2 ? `== ${block.text} ==` : `-- ${block.text} --`];
    case 'text':
      return [block.text, ...resting(block.rests)];
    case 'bill':
    case 'year':
      return [];
    case 'facts':
      return block.facts.map(([name, value]) => `${name}\t${value}`);
    case 'table':
      return [
        block.caption,
        ...[block.columns, ...block.rows, ...(block.sums ?? [])].map((cells) => cells.join('\t')),
      ];
    case 'lines':
      return block.lines.flatMap(({ label, amount, how, rests }) => [
        `${label}\t${amount}`,
        ...how.map((each) => `    ${each}`),
        ...resting(rests),
      ]);
  }
}
