import { Explained } from '../explain/Explained.tsx';
import type { SumTerm } from '../explain/sums.ts';
import { useSumExplained } from './use-sum-explained.tsx';

interface SumWhyProps {
  readonly of: SumTerm | 'undetermined';
  /** `2023`, or `2023-05`. */
  readonly period: string;
}

/** How a sum over the visits of a year or a month comes about. */
export function SumWhy({ of, period }: SumWhyProps) {
  const { explanation, say } = useSumExplained()(of, period);
  return <Explained explain={() => explanation}>{say}</Explained>;
}
