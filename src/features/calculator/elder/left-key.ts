import { ZERO } from '@/engine/index.ts';
import type { Standing } from '../result/what-is-left.ts';

/** Key of the sentence that says how it stands. */
export function leftKey({ kind, bounds, left }: Standing): string {
  if (kind === 'deductible') return left > ZERO ? 'elder.left.deductible' : 'elder.left.deductibleMet';
  if (kind === 'threshold') return left > ZERO ? 'elder.left.threshold' : 'elder.left.thresholdMet';
  if (bounds === 'expense') return left > ZERO ? 'elder.left.expense' : 'elder.left.expenseUsedUp';
  return left > ZERO ? 'elder.left.limit' : 'elder.left.usedUp';
}
