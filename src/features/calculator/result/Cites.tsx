import { articlesOf, type Basis } from '@/engine/index.ts';
import { Grounds } from '../explain/Grounds.tsx';

/** What a rule rests on: its articles, each with its gist, or the assumption made where the document is silent. */
export function Cites({ of }: { readonly of: Basis }) {
  const articles = articlesOf(of).map((article) => ({ article }));
  return <Grounds articles={articles} assumptions={of.assumption === undefined ? [] : [of.assumption]} />;
}
