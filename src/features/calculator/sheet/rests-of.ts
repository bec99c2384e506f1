import { articlesOf, type Basis, type CountExplanation, type Explanation } from '@/engine/index.ts';
import { articlesOfExplanation } from '../explain/articles-of.ts';
import type { Rests } from './block.ts';

const assumptionsOf = (bases: readonly Basis[]): readonly string[] => [
  ...new Set(bases.flatMap(({ assumption }) => assumption ?? [])),
];

/** What a figure rests on, the article that decides most first. */
export const restsOf = (explanation: Explanation | CountExplanation): Rests => ({
  articles: articlesOfExplanation(explanation).map(({ article }) => article),
  assumptions: assumptionsOf(explanation.bases),
});

export const restsOfBases = (...bases: readonly Basis[]): Rests => ({
  articles: [...new Set(bases.flatMap(articlesOf))],
  assumptions: assumptionsOf(bases),
});
