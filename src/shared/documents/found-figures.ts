import type { Figure } from '@/engine/index.ts';
import { type Piece, type Passage, piecesOf } from './passage.ts';
import { keysOf, type Sought, soughtOf, states } from './sought.ts';
import type { Stated } from './stated.ts';

/** The figures of a rule as they stand in a text. */
export interface FoundFigures {
  /** Where they stand. */
  readonly marks: ReadonlySet<Stated>;
  /** Those that do not stand there, each once, as the pack has them. */
  readonly missing: readonly string[];
}

/** Finds every part of some figures in a text. Parts that cite another article are not looked for. */
export function findFigures(
  figures: readonly Figure[],
  article: string,
  passages: readonly Passage[],
): FoundFigures {
  const stated = piecesOf(passages).flatMap(({ stated: some }: Piece) => some);
  const marks = new Set<Stated>();
  const missing = new Set<string>();
  for (const { value } of figures.flatMap(soughtOf).filter((part) => isOf(part, article))) {
    const found = stated.filter((one) => states(one, keysOf(value)));
    for (const one of found) marks.add(one);
    if (found.length === 0) missing.add(value);
  }
  return { marks, missing: [...missing] };
}

const isOf = ({ value, articles }: Sought, article: string): boolean =>
  value !== WHOLE && (articles.length === 0 || articles.includes(article));

/** What a share is taken off stands nowhere. */
const WHOLE = '1';
