import { CHAPTER, TRAILER } from '@/i18n/document-words.ts';
import { articleStarts } from './article-starts.ts';
import { blocksOf, lineWidth } from './blocks.ts';
import type { Article, Articles, Block } from './document.ts';
import { type Line, linesOf } from './lines.ts';

/** The articles of a document's text; none where it has no articles. */
export function parseDocument(text: string): Articles {
  const lines = linesOf(text);
  const starts = articleStarts(lines);
  const width = lineWidth(lines);
  const articles = starts.map(({ line, article, rest }, at): Article => {
    const end = starts[at + 1]?.line ?? endOfLast(lines, line);
    const first = rest === '' ? [] : [{ text: rest }];
    const body = lines.slice(line + 1, end).filter(({ text: one }) => !CHAPTER.test(one));
    return { number: article, blocks: blocksOf([...first, ...body], width), mended: false };
  });
  return new Map(mended(articles).map((article) => [article.number, article]));
}

/** Below the last article stand copies, seals and annexes. */
function endOfLast(lines: readonly Line[], start: number): number {
  const trailer = lines.findIndex(({ text }, at) => at > start && TRAILER.test(text));
  return trailer < 0 ? lines.length : trailer;
}

/**
 * Files made from pages with columns may begin an article before the one above it ends. Where an article breaks off within
 * a sentence, and the next begins with a whole one followed by further paragraphs, the first of these is its rest.
 */
function mended(articles: readonly Article[]): readonly Article[] {
  const whole = [...articles];
  for (const [at, article] of articles.entries()) {
    const next = articles[at + 1];
    const rest = next && isBrokenOff(article.blocks) ? restIn(next.blocks) : undefined;
    if (!next || !rest) continue;
    const last = article.blocks[article.blocks.length - 1] as Extract<Block, { kind: 'text' }>;
    const blocks = [...article.blocks.slice(0, -1), { ...last, text: last.text + rest.text }];
    whole[at] = { ...article, blocks, mended: true };
    whole[at + 1] = { ...next, blocks: next.blocks.filter((block) => block !== rest), mended: true };
  }
  return whole;
}

function isBrokenOff(blocks: readonly Block[]): boolean {
  const last = blocks[blocks.length - 1];
  return last?.kind === 'text' && /[，、,]$/u.test(last.text);
}

function restIn([first, second, third]: readonly Block[]): Extract<Block, { kind: 'text' }> | undefined {
  if (first?.kind !== 'text' || second?.kind !== 'text' || third === undefined) return undefined;
  return second.rank === 0 && /[。！？]$/u.test(first.text) ? second : undefined;
}
