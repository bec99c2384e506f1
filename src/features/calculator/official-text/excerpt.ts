import type { Passage, Piece } from '@/shared/documents/passage.ts';
import type { Stated } from '@/shared/documents/stated.ts';

/** Signs of text that are read at a glance. */
const SHORT = 240;
/** Rows of a table that are read at a glance. */
const FEW_ROWS = 8;

/** The parts of a text that hold marks, of tables the rows; all of it where it is short. */
export function excerptOf(passages: readonly Passage[], marks: ReadonlySet<Stated>): readonly Passage[] {
  if (isShort(passages)) return passages;
  const isMarked = ({ stated }: Piece): boolean => stated.some((one) => marks.has(one));
  const parts = passages.flatMap((passage): readonly Passage[] => {
    if (passage.kind === 'text') return isMarked(passage.piece) ? [passage] : [];
    const rows = passage.rows.filter(({ cells }) => cells.some(isMarked));
    return rows.length > 0 ? [{ ...passage, rows }] : [];
  });
  return parts.length > 0 ? parts : passages.slice(0, 1);
}

function isShort(passages: readonly Passage[]): boolean {
  const signs = passages.reduce((sum, one) => sum + (one.kind === 'text' ? one.piece.text.length : 0), 0);
  const rows = passages.reduce((sum, one) => sum + (one.kind === 'table' ? one.rows.length : 0), 0);
  return signs <= SHORT && rows <= FEW_ROWS;
}
