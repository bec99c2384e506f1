import type { Case, Claim } from '../case/case.ts';
import { type Fen, lesser, minus, plus } from '../money/fen.ts';
import { type Book, NONE } from './book.ts';
import type { Policy } from './policy.ts';
import type { Recorder } from './recorder.ts';
import type { Terms } from './terms.ts';

export const spendsFromAccount = (policy: Policy, kase: Case): boolean =>
  kase.payFromAccount && policy.account.spending !== undefined;

/**
 * What is in the account for a claim's own share: the known credits up to the claim's month, less what was spent.
 * @returns `NONE` where it may not be spent on the claim
 */
export function balanceFor(policy: Policy, kase: Case, claim: Claim, terms: Terms, book: Book): Fen {
  if (terms.outcome === 'undetermined' || claim.year !== kase.year) return NONE;
  if (policy.account.refusesSpending(claim)) return NONE;
  const { credit, unknown } = book.account;
  let credited = kase.person.openingBalance;
  for (let month = 0; month <= claim.month % 12; month += 1)
    if (unknown[month] === undefined) credited = plus(credited, credit[month] as Fen);
  return minus(credited, book.spent);
}

/** Takes a claim's own share from the account, as far as its balance reaches. */
export function payOwnShare(index: number, balance: Fen, book: Book, recorder: Recorder): void {
  const paid = lesser(book.outOfPocket[index] as Fen, balance);
  book.accountPaid[index] = paid;
  book.spent = plus(book.spent, paid);
  recorder.paidFromAccount(index, balance, paid);
}
