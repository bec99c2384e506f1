import { ZERO } from '@/engine/index.ts';
import type { Standing } from './what-is-left.ts';

/** Key of the sentence that says how it stands. */
export function standingKey({ kind, bounds, left }: Pick<Standing, 'kind' | 'bounds' | 'left'>): string {
  if (kind === 'deductible') return left > ZERO ? 'standing.deductible' : 'standing.deductibleMet';
  if (kind === 'threshold') return left > ZERO ? 'standing.threshold' : 'standing.thresholdMet';
  if (left === ZERO) return 'standing.usedUp';
  return bounds === 'expense' ? 'standing.expense' : 'standing.limit';
}
