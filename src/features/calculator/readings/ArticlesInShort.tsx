import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { ArticleLine } from '../explain/ArticleLine.tsx';

interface ArticlesInShortProps {
  /** Each is shown once, where it is first named. */
  readonly articles: readonly string[];
  readonly summary: string;
}

/** What articles say in short, folded away: where many things rest on the same ones, they would hide the things. */
export function ArticlesInShort({ articles, summary }: ArticlesInShortProps) {
  if (articles.length === 0) return undefined;
  return (
    <Disclosure summary={summary}>
      {[...new Set(articles)].map((article) => (
        <ArticleLine key={article} article={article} />
      ))}
    </Disclosure>
  );
}
