import type { ReactNode } from 'react';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { ArticleLine } from './ArticleLine.tsx';
import type { CitedArticle } from './articles-of.ts';
import { AssumptionLine } from './AssumptionLine.tsx';
import { useTexts } from './use-texts.ts';

/** More articles than these are folded away: those that decide most come first. */
const IN_SIGHT = 2;

interface GroundsProps {
  readonly articles: readonly CitedArticle[];
  /** Ids of assumptions of the pack. */
  readonly assumptions: readonly string[];
}

/** What a figure rests on: its articles, and what is assumed where they are silent. */
export function Grounds({ articles, assumptions }: GroundsProps) {
  const { t } = useTexts();
  const names = articles.map(({ article }) => article);
  const lines = (some: readonly CitedArticle[]): ReactNode =>
    some.map(({ article, figures, diseases }) => (
      <ArticleLine
        key={article}
        article={article}
        figures={figures}
        diseases={diseases}
        beside={names.filter((name) => name !== article)}
      />
    ));
  const further = articles.slice(IN_SIGHT);
  return (
    <>
      {lines(articles.slice(0, IN_SIGHT))}
      {further.length > 0 && (
        <Disclosure summary={t('explain.furtherArticles', { count: further.length })}>
          {lines(further)}
        </Disclosure>
      )}
      {assumptions.map((id) => (
        <AssumptionLine key={id} id={id} />
      ))}
    </>
  );
}
