import type { ReactNode } from 'react';

interface ExplainedByProps {
  /** Of the line that unfolds to it; undefined where there is nothing to explain. */
  readonly id: string | undefined;
  readonly children: ReactNode;
}

/** A figure whose explanation stands further below on the same screen. */
export const ExplainedBy = ({ id, children }: ExplainedByProps) => (
  <span data-explained-by={id}>{children}</span>
);
