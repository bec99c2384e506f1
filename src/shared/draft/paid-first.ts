import type { Pack } from '@/engine/index.ts';
import { coverageOf } from './care.ts';
import type { PaidFirstBy, Visit } from './draft.ts';

/** Whether the pack states which share of class B items is paid first on this kind of care. */
export const hasShare = (pack: Pack, { care }: Pick<Visit, 'care'>): boolean =>
  coverageOf(pack, care)?.classBShare !== undefined;

/**
 * How a visit says what is paid first on class B items where both ways are open: as chosen; where nobody chose, by the
 * field that something stands in.
 */
export function paidFirstBy({ paidFirstBy: by, preSelfPay }: Visit): PaidFirstBy {
  if (by !== '') return by;
  return preSelfPay.trim() === '' ? 'class-b' : 'printed';
}
