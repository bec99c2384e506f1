import type { ClaimOutcome, Settlement } from '@/engine/index.ts';
import { isForItsDays } from '@/shared/draft/care.ts';

/** The visits of a settlement that are billed, in the order of settling: some stays are entered for their days alone. */
export const billedOf = ({ case: { order }, claims, policy }: Settlement): readonly ClaimOutcome[] =>
  order.flatMap((index) => claims[index] ?? []).filter(({ claim }) => !isForItsDays(claim.care, policy.pack));
