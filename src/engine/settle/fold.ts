import { creditMonths } from '../account/ledger.ts';
import type { Case, Claim } from '../case/case.ts';
import { ZERO } from '../money/fen.ts';
import type { Care } from '../pack/dimensions.ts';
import { Accumulators } from './accumulators.ts';
import { type Book, NONE } from './book.ts';
import { goOver } from './go-over.ts';
import { balanceFor, spendsFromAccount } from './own-share.ts';
import { type Policy, termsFor } from './policy.ts';
import type { Recorder } from './recorder.ts';
import { noneRegistered, register } from './registered.ts';
import { count, lookUp } from './look-up.ts';
import { nothingUsed } from './used.ts';

/** Kept between folds, so that a fold allocates nothing; a fold is never entered while another runs. */
const accumulators = new Accumulators();
const used = nothingUsed();
const registered = noneRegistered();

/**
 * Settles a case: folds its claims, in order of date, over the accumulators, and writes what everybody pays into
 * the book, credits of the account first. Of every claim it looks up what was used before, goes over it, and counts it.
 * @param cares settles claims of these kinds alone, which neither others nor the account act on; what stands in the
 *   book of the others and of the account means nothing
 */
export function fold(
  policy: Policy,
  kase: Case,
  book: Book,
  recorder: Recorder,
  cares?: ReadonlySet<Care>,
): void {
  const { claims, order, sameDay } = kase;
  if (cares === undefined) creditMonths(policy.account, kase, book.account);
  book.spent = ZERO;
  accumulators.start(policy, kase);
  register(policy.diseaseLimits, kase.person, registered);
  const spends = spendsFromAccount(policy, kase);
  for (let place = 0; place < order.length; place += 1) {
    const index = order[place] as number;
    const claim = claims[index] as Claim;
    const first = sameDay[place] as number;
    accumulators.enter(place);
    if (cares !== undefined && !cares.has(claim.care)) continue;
    const terms = termsFor(policy, claim);
    if (terms.outcome === 'settled') lookUp(terms, claim, first, registered, accumulators, used);
    const balance = spends ? balanceFor(policy, kase, claim, terms, book) : NONE;
    goOver(claim, terms, used, balance, index, book, recorder);
    if (terms.outcome === 'settled') count(terms, claim, first, index, accumulators, used, book);
  }
}
