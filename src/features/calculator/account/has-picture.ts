import { ZERO } from '@/engine/index.ts';
import type { MonthOfAccount } from './account-months.ts';

/** Whether there is anything to draw: something that reached the account or that it paid. */
export const hasPicture = (months: readonly MonthOfAccount[]): boolean =>
  months.some(({ credit, paid }) => (credit.credit ?? ZERO) > ZERO || paid > ZERO);
