import type { ReactNode } from 'react';
import type { Explanation } from '@/engine/index.ts';
import { ExplanationView } from './ExplanationView.tsx';

interface ExplainedProps {
  readonly explain: () => Explanation | undefined;
  /** Whether what it rests on stands beside it already. */
  readonly bare?: boolean;
  readonly children?: ReactNode;
}

/** An explanation that is worked out when it is shown. */
export function Explained({ explain, bare = false, children }: ExplainedProps) {
  const explanation = explain();
  return (
    explanation && (
      <ExplanationView of={explanation} bare={bare}>
        {children}
      </ExplanationView>
    )
  );
}
