import type { Article, Articles, Block } from './document.ts';

/** What an article or an item of it says. */
export interface Cited {
  readonly blocks: readonly Block[];
  readonly mended: boolean;
}

/**
 * The text that a pack cites: `9` is the ninth article, `10.2` item 2 of the tenth, `36.1.5` point 5 of an item.
 * @returns undefined where the document has no such article or item
 */
export function cited(articles: Articles, cite: string): Cited | undefined {
  const [number = 0, ...items] = cite.split('.').map(Number);
  const article = articles.get(number);
  if (!article) return undefined;
  const blocks = items.reduce<readonly Block[] | undefined>(
    (within, item, depth) => within && itemIn(within, item, depth),
    article.blocks,
  );
  return blocks && { blocks, mended: article.mended };
}

/** An item with what stands below it: points, tables, and paragraphs that another item follows. */
function itemIn(blocks: readonly Block[], item: number, depth: number): readonly Block[] | undefined {
  const rank = depth === 0 && hasRank(blocks, 1) ? 1 : 2;
  const marked = blocks.map((block) => block.kind === 'text' && block.rank === rank);
  const start = blocks.findIndex((block, at) => marked[at] && block.kind === 'text' && block.item === item);
  if (start < 0) return undefined;
  const next = marked.findIndex((isItem, at) => isItem && at > start);
  if (next > 0) return blocks.slice(start, next);
  const below = blocks.slice(start + 1).findIndex((block) => block.kind === 'text' && block.rank === 0);
  return below < 0 ? blocks.slice(start) : blocks.slice(start, start + 1 + below);
}

const hasRank = (blocks: Article['blocks'], rank: number): boolean =>
  blocks.some((block) => block.kind === 'text' && block.rank === rank);
