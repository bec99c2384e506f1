import { type Fen, minus, plus, ZERO } from '@/engine/index.ts';
import type { StepOf } from './step.ts';

/** What a supplement looks at, summed up: with what counted before, and how far above the threshold. */
export interface SupplementSum {
  /** All that counts with this claim. */
  readonly after: Fen;
  /** What of this claim exceeds the threshold. */
  readonly excess: Fen;
  /** What is missing before anything exceeds it. */
  readonly missing: Fen;
}

export function supplementSum({ terms: { threshold }, counted, borne }: StepOf<'supplement'>): SupplementSum {
  const after = plus(counted, borne);
  const above = (amount: Fen): Fen => (amount > threshold ? minus(amount, threshold) : ZERO);
  return {
    after,
    excess: minus(above(after), above(counted)),
    missing: after < threshold ? minus(threshold, after) : ZERO,
  };
}
