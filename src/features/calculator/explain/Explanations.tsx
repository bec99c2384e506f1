import type { ReactNode } from 'react';
import type { Explanation } from '@/engine/index.ts';
import { articlesOfExplanation } from './articles-of.ts';
import { ExplanationView } from './ExplanationView.tsx';
import { Grounds } from './Grounds.tsx';

/** One of several explanations that are looked at together. */
export interface Listed {
  readonly key: string;
  readonly explanation: Explanation | undefined;
  /** The rule in one plain sentence. */
  readonly say: ReactNode;
}

/** Several explanations, and under them, once each, all that they rest on. */
export function Explanations({ of }: { readonly of: readonly Listed[] }) {
  const explained = of.flatMap(({ explanation }) => explanation ?? []);
  const bases = explained.flatMap((explanation) => explanation.bases);
  const stated = explained.flatMap((explanation) => explanation.stated);
  const assumptions = [...new Set(bases.flatMap(({ assumption }) => assumption ?? []))];
  return (
    <>
      {of.map(
        ({ key, explanation, say }) =>
          explanation && (
            <ExplanationView key={key} of={explanation} bare>
              {say}
            </ExplanationView>
          ),
      )}
      <Grounds articles={articlesOfExplanation({ bases, stated })} assumptions={assumptions} />
    </>
  );
}
