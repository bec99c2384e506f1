import { articlesOf, type Basis } from '@/engine/index.ts';

/** What a rule rests on beyond what another one is cited with already: further articles, another assumption. */
export function beyond(of: Basis, cited: Basis): Basis {
  const known = articlesOf(cited);
  const articles = articlesOf(of).filter((article) => !known.includes(article));
  return {
    ...(articles.length > 0 && { cite: articles }),
    ...(of.assumption !== undefined && of.assumption !== cited.assumption && { assumption: of.assumption }),
  };
}
