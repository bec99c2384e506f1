import type { Case, Claim } from '../case/case.ts';
import { type Fen, lesser, minus, plus } from '../money/fen.ts';
import type { Book } from './book.ts';
import type { Policy } from './policy.ts';
import type { Recorder } from './recorder.ts';

/** Takes a claim's own share from the account, as far as the known credits up to the claim's month reach. */
export function payOwnShare(
  policy: Policy,
  kase: Case,
  claim: Claim,
  index: number,
  book: Book,
  recorder: Recorder,
): void {
  if (claim.year !== kase.year || policy.account.refusesSpending(claim)) return;
  const { credit, unknown } = book.account;
  let credited = kase.person.openingBalance;
  for (let month = 0; month <= claim.month % 12; month += 1)
    if (unknown[month] === undefined) credited = plus(credited, credit[month] as Fen);
  const balance = minus(credited, book.spent);
  const paid = lesser(book.outOfPocket[index] as Fen, balance);
  book.accountPaid[index] = paid;
  book.spent = plus(book.spent, paid);
  recorder.paidFromAccount(index, balance, paid);
}
