import { ZERO } from '@/engine/index.ts';
import type { Standing } from '../result/what-is-left.ts';

/** Key of the sentence that says how it stands. */
export function leftKey({ kind, bounds, left }: Standing): string {
  if (kind === 'deductible') return left > ZERO ? 'elder.left.deductible' : 'elder.left.deductibleMet';
  if (kind === 'threshold') return left > ZERO ? 'elder.left.threshold' : 'elder.left.thresholdMet';
  if (left === ZERO) return 'elder.left.usedUp';
  return bounds === 'expense' ? 'elder.left.expense' : 'elder.left.limit';
}
