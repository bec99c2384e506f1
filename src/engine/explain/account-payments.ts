import type { Claim } from '../case/case.ts';
import { type Fen, ZERO } from '../money/fen.ts';
import type { Settlement } from '../result/settlement.ts';

/** What the account paid for one claim. */
export interface AccountPayment {
  readonly claim: Claim;
  /** The place of the claim in its case. */
  readonly index: number;
  readonly amount: Fen;
}

/** What the account paid for claims of its year: of each month, January first, in the order of settling; none of nothing. */
export function accountPayments({
  claims,
  case: kase,
}: Pick<Settlement, 'claims' | 'case'>): readonly (readonly AccountPayment[])[] {
  const months = Array.from({ length: 12 }, (): AccountPayment[] => []);
  for (const index of kase.order) {
    const outcome = claims[index];
    if (!outcome || outcome.outcome === 'undetermined' || outcome.claim.year !== kase.year) continue;
    if (outcome.accountPaid === ZERO) continue;
    months[outcome.claim.month % 12]?.push({ claim: outcome.claim, index, amount: outcome.accountPaid });
  }
  return months;
}
