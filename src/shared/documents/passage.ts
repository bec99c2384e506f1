import { SERIAL, UNITS_OF_COLUMNS } from '@/i18n/document-words.ts';
import type { Block, TableBlock, TextBlock } from './document.ts';
import { type Stated, statedIn } from './stated.ts';

/** A paragraph, an item or a cell with the figures in it. */
export interface Piece {
  /** Its place: among the pieces of its article, or the cells of its row. */
  readonly at: number;
  readonly text: string;
  readonly stated: readonly Stated[];
}

export interface Row {
  readonly at: number;
  readonly cells: readonly Piece[];
}

/** A piece of an article as it is read. */
export type Passage = TextPassage | TablePassage;
type TextPassage = Pick<TextBlock, 'kind' | 'rank' | 'marker'> & {
  readonly at: number;
  readonly piece: Piece;
};

export interface TablePassage {
  readonly kind: 'table';
  readonly at: number;
  readonly head: readonly string[];
  /** Without the head; what a row leaves empty at its beginning is that of the row above. */
  readonly rows: readonly Row[];
}

/** Finds the figures in pieces of an article; what bare numbers in a table are, the head of their column says. */
export const passagesOf = (blocks: readonly Block[]): readonly Passage[] =>
  blocks.map((block, at) => {
    if (block.kind === 'table') return { kind: 'table', at, head: block.head, rows: rowsOf(block) };
    return { kind: 'text', at, rank: block.rank, marker: block.marker, piece: pieceOf(at, block.text) };
  });

export const piecesOf = (passages: readonly Passage[]): readonly Piece[] =>
  passages.flatMap((passage) =>
    passage.kind === 'table' ? passage.rows.flatMap(({ cells }) => cells) : [passage.piece],
  );

const pieceOf = (at: number, text: string, unit?: string): Piece => ({
  at,
  text,
  stated: statedIn(text, unit),
});

function rowsOf({ head, rows }: TableBlock): readonly Row[] {
  const units = head.map((cell) => UNITS_OF_COLUMNS.find(([pattern]) => pattern.test(cell))?.[1]);
  const read: Row[] = [];
  for (const [at, row] of rows.entries()) {
    if (row === head) continue;
    const begins = row.findIndex((text) => text !== '');
    const above = read[read.length - 1]?.cells ?? [];
    const cells = row.map((text, column): Piece => {
      if (column < begins) return { at: column, text: above[column]?.text ?? '', stated: [] };
      const isSerial = SERIAL.test(head[column] ?? '');
      return isSerial ? { at: column, text, stated: [] } : pieceOf(column, text, units[column]);
    });
    read.push({ at, cells });
  }
  return read;
}
