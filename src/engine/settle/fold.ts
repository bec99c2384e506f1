import { creditMonths } from '../account/ledger.ts';
import type { Case, Claim } from '../case/case.ts';
import { ZERO } from '../money/fen.ts';
import { Accumulators } from './accumulators.ts';
import { type Book, NONE } from './book.ts';
import { goOver } from './go-over.ts';
import { balanceFor, spendsFromAccount } from './own-share.ts';
import { type Policy, termsFor } from './policy.ts';
import type { Recorder } from './recorder.ts';
import { count, lookUp, nothingUsed } from './used.ts';

/** Kept between folds, so that a fold allocates nothing; a fold is never entered while another runs. */
const accumulators = new Accumulators();
const used = nothingUsed();

/**
 * Settles a case: folds its claims, in order of date, over the accumulators, and writes what everybody pays into
 * the book, credits of the account first. Of every claim it looks up what was used before, goes over it, and counts it.
 */
export function fold(policy: Policy, kase: Case, book: Book, recorder: Recorder): void {
  const { claims, order, sameDay } = kase;
  creditMonths(policy.account, kase, book.account);
  book.spent = ZERO;
  accumulators.start(policy, kase);
  const spends = spendsFromAccount(policy, kase);
  for (let place = 0; place < order.length; place += 1) {
    const index = order[place] as number;
    const claim = claims[index] as Claim;
    const first = sameDay[place] as number;
    const terms = termsFor(policy, claim);
    accumulators.enter(place);
    if (terms.outcome === 'settled') lookUp(terms, claim, first, accumulators, used);
    const balance = spends ? balanceFor(policy, kase, claim, terms, book) : NONE;
    goOver(claim, terms, used, balance, index, book, recorder);
    if (terms.outcome === 'settled') count(terms, first, index, accumulators, used, book);
  }
}
