import { type AccountMonth, type Fen, plus, type Settlement, ZERO } from '@/engine/index.ts';

/** A month of the account: what reached it, and what it paid for visits. */
export interface MonthOfAccount {
  readonly credit: AccountMonth;
  readonly paid: Fen;
}

/** The months of the account's year, each with what was paid from it for visits of that month. */
export function accountMonths({ account, claims, case: { year } }: Settlement): readonly MonthOfAccount[] {
  const paid = new Map<number, Fen>();
  for (const outcome of claims) {
    if (outcome.outcome === 'undetermined' || outcome.claim.year !== year) continue;
    const month = outcome.claim.month % 12;
    paid.set(month, plus(paid.get(month) ?? ZERO, outcome.accountPaid));
  }
  return account.months.map((credit) => ({
    credit,
    paid: paid.get(Number(credit.month.slice(5)) - 1) ?? ZERO,
  }));
}
