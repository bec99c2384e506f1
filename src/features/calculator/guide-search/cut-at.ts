import type { Stretch } from './search-doc.ts';

export interface Piece {
  /** Where it begins. */
  readonly from: number;
  readonly part: string;
  readonly isMarked: boolean;
}

/** A text cut where stretches of it begin and end; those that overlap are one. @param at by where they begin */
export function cutAt(text: string, at: readonly Stretch[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const add = (until: number, isMarked: boolean): void => {
    if (until > done) pieces.push({ from: done, part: text.slice(done, until), isMarked });
    done = Math.max(done, until);
  };
  for (const { from, until } of at) {
    add(from, false);
    add(until, true);
  }
  add(text.length, false);
  return pieces;
}

/** So much of a text is shown before what was found in it, and after. */
const BEFORE = 12;
const AFTER = 48;

/** The part of a text around what was found first, with where all of it that is in this part then stands. */
export function around(
  text: string,
  at: readonly Stretch[],
): { readonly text: string; readonly at: readonly Stretch[] } {
  const [first] = at;
  if (!first) return { text, at };
  const from = Math.max(0, first.from - BEFORE);
  const until = Math.min(text.length, first.until + AFTER);
  const head = from === 0 ? '' : '\u2026';
  const shift = head.length - from;
  return {
    text: `${head}${text.slice(from, until)}${until === text.length ? '' : '\u2026'}`,
    at: at
      .filter((stretch) => stretch.until <= until)
      .map((stretch) => ({ from: stretch.from + shift, until: stretch.until + shift })),
  };
}
