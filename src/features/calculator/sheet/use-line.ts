import type { CountExplanation, Explanation } from '@/engine/index.ts';
import type { Line } from './block.ts';
import { restsOf } from './rests-of.ts';
import { useWorkingText } from './use-working-text.ts';

interface Of {
  readonly label: string;
  readonly amount: string;
  readonly weight?: 'sum' | 'payer';
  /** Why it is what it is. */
  readonly of?: Explanation | CountExplanation | undefined;
  /** Said before the formula. */
  readonly says?: readonly string[];
}

/** A line with its formula in words and numbers, and what it rests on. */
export function useLine(): (of: Of) => Line {
  const workingText = useWorkingText();
  return ({ of, says = [], ...line }) => ({
    ...line,
    how: [...says, ...(of ? workingText(of) : [])],
    ...(of && { rests: restsOf(of) }),
  });
}
