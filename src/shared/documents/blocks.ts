import { ITEM, SUBITEM } from '@/i18n/document-words.ts';
import type { Block, TableBlock, TextBlock } from './document.ts';
import { type Line, tidy } from './lines.ts';
import { numberOf } from './numeral.ts';

/**
 * Joins the lines of an article to its paragraphs, items and tables.
 * @param width how many signs a line of running text holds; infinite where the file does not break lines
 */
export function blocksOf(lines: readonly Line[], width: number): readonly Block[] {
  const blocks: Block[] = [];
  let open: TextBlock | undefined;
  const close = (): void => {
    if (open && open.marker + open.text !== '') blocks.push({ ...open, text: tidy(open.text) });
    open = undefined;
  };
  const counts: [number, number] = [0, 0];
  let ended = true;
  for (const { text, cells } of lines) {
    if (cells) {
      close();
      addRow(blocks, cells);
      ended = true;
      continue;
    }
    const marked = markerOf(text, counts);
    if (marked && (ended || marked.rank === 1 || ENDS.test(open?.text ?? ''))) {
      close();
      if (marked.rank === 2) counts[1] = marked.item;
      else counts.splice(0, 2, marked.item, 0);
      open = { kind: 'text', ...marked };
    } else if (open && !ended) open = { ...open, text: joined(open.text, text) };
    else {
      close();
      open = { kind: 'text', rank: 0, item: 0, marker: '', text };
    }
    ended = endsParagraph(text, width);
  }
  close();
  return blocks;
}

type Marked = Pick<TextBlock, 'item' | 'marker' | 'text'> & { readonly rank: 1 | 2 };

/** What begins an item, where its number is the first of its rank or the next one: others are mentions. */
function markerOf(line: string, [first, second]: readonly [number, number]): Marked | undefined {
  const match = ITEM.exec(line) ?? SUBITEM.exec(line);
  if (!match) return undefined;
  const [whole, marker = '', digits = ''] = match;
  const item = Number(numberOf(tidy(digits)) ?? 0);
  const rank = /[0-9]/u.test(digits) ? 2 : 1;
  if (item !== 1 && item !== (rank === 1 ? first : second) + 1) return undefined;
  return { rank, item, marker: tidy(marker), text: line.slice(whole.length) };
}

const ENDS = /[。！？：:；;]$/u;

const endsParagraph = (text: string, width: number): boolean => ENDS.test(text) && signsIn(text) < width - 1;

/** Latin words keep a space between them, all else is one text. */
const joined = (before: string, after: string): string =>
  /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after) ? `${before} ${after}` : before + after;

function addRow(blocks: Block[], cells: readonly string[]): void {
  const last = blocks[blocks.length - 1];
  if (last?.kind === 'table') {
    blocks[blocks.length - 1] = { ...last, rows: [...last.rows, cells] };
    return;
  }
  const isHead = !cells.some((cell) => /^[0-9][0-9.,]*[%％]?$/u.test(cell));
  const above = [...blocks].reverse().find((block): block is TableBlock => block.kind === 'table');
  blocks.push({ kind: 'table', head: isHead ? cells : (above?.head ?? []), rows: [cells] });
}

/** The width of a text in signs as wide as a Chinese character. */
const signsIn = (text: string): number => text.length - text.replace(/[^ -ÿ]/gu, '').length / 2;

/**
 * How wide the running text of a file is: the middle one of the lines that end within a sentence, where most lines do.
 * Elsewhere the file has a line for each paragraph, and infinity is returned.
 */
export function lineWidth(lines: readonly Line[]): number {
  const prose = lines.filter(({ cells }) => cells === undefined).map(({ text }) => text);
  const within = prose
    .filter((text) => !ENDS.test(text))
    .map(signsIn)
    .sort((a, b) => a - b);
  return within.length > prose.length / 2 ? (within[Math.floor(within.length / 2)] ?? Infinity) : Infinity;
}
