import { articlesOf, type Basis, type Explanation, type Figure } from '@/engine/index.ts';

/** An article that an explanation rests on, and the figures that it states there. */
export interface CitedArticle {
  readonly article: string;
  readonly figures?: readonly Figure[];
  /** The diseases of the pack that they are of, where it lists them with a figure each. */
  readonly diseases?: readonly string[];
}

/** The articles of an explanation, each once, in the order in which they decide. */
export function articlesOfExplanation({
  bases,
  stated,
}: Pick<Explanation, 'bases' | 'stated'>): readonly CitedArticle[] {
  const found = new Map<string, Figure[]>();
  const add = (basis: Basis, figure?: Figure): void => {
    for (const article of articlesOf(basis)) {
      const figures = found.get(article) ?? [];
      found.set(article, figure === undefined ? figures : [...figures, figure]);
    }
  };
  for (const { figure, basis } of stated)
    for (const part of partsOf(figure, basis)) add(part.basis, part.figure);
  for (const basis of bases) add(basis);
  return [...found].map(([article, figures]) => {
    const diseases = stated.flatMap(({ disease, basis }) =>
      disease !== undefined && articlesOf(basis).includes(article) ? [disease] : [],
    );
    return { article, figures, ...(diseases.length > 0 && { diseases: [...new Set(diseases)] }) };
  });
}

/** A derived figure by the parts that the document states, each with the article that states it. */
function partsOf(
  figure: Figure,
  basis: Basis,
): readonly { readonly figure: Figure; readonly basis: Basis }[] {
  if (typeof figure === 'string') return [{ figure, basis }];
  if ('is' in figure) return partsOf(figure.is, { cite: figure.cite });
  if ('half' in figure) return partsOf(figure.half, basis);
  const parts = 'plus' in figure ? figure.plus : 'minus' in figure ? figure.minus : figure.times;
  return parts.flatMap((part) => partsOf(part, basis));
}
