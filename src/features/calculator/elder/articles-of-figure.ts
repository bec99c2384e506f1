import type { Explanation } from '@/engine/index.ts';
import { articlesOfExplanation } from '../explain/articles-of.ts';

/** The articles that a figure rests on. */
export const articlesOfFigure = (explanation: Explanation | undefined): readonly string[] =>
  explanation ? articlesOfExplanation(explanation).map(({ article }) => article) : [];
