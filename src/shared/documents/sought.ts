import { articlesOf, type Figure } from '@/engine/index.ts';
import { shortened } from './numeral.ts';
import type { Stated } from './stated.ts';

/** A figure of a rule, or a part that it is derived from, as something to be found in a text. */
export interface Sought {
  /** As the pack has it; `half` for a halving. */
  readonly value: string;
  /** The articles that the part itself cites; none where those of its rule hold. */
  readonly articles: readonly string[];
}

export const HALVED = 'half';

/**
 * What a figure is made of: each decimal that the document has to state, and each halving. The whole that a share is
 * taken off stands nowhere.
 */
export function soughtOf(figure: Figure): readonly Sought[] {
  if (typeof figure === 'string') return [{ value: figure, articles: [] }];
  if ('plus' in figure) return figure.plus.flatMap(soughtOf);
  if ('minus' in figure) return figure.minus.slice(figure.minus[0] === '1' ? 1 : 0).flatMap(soughtOf);
  if ('times' in figure) return figure.times.flatMap(soughtOf);
  if ('half' in figure) return [...soughtOf(figure.half), { value: HALVED, articles: [] }];
  const articles = articlesOf(figure);
  return soughtOf(figure.is).map((part) => (part.articles.length > 0 ? part : { ...part, articles }));
}

export const MEASURES = ['yuan', 'times', 'months', 'days', 'count'] as const;

/** How a text may state a value; of one that measures nothing in particular, as anything. */
export function keysOf(value: string, measures: readonly string[] = MEASURES): readonly string[] {
  if (value === HALVED) return [HALVED];
  const decimal = shortened(value);
  return [...measures.map((measure) => `${measure}:${decimal}`), ...(decimal === '0' ? ['none'] : [])];
}

/** Whether a figure in a text is, or implies, one of those looked for. */
export const states = ({ main, also }: Stated, keys: readonly string[]): boolean =>
  keys.includes(main) || also.some((key) => keys.includes(key));
