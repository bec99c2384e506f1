import type { Claim } from '../case/case.ts';
import { type Fen, lesser, minus, ZERO } from '../money/fen.ts';
import { applyRate } from '../money/rate.ts';
import { type Book, NONE } from './book.ts';
import { chargeDeductible, noCharge } from './deductible.ts';
import { payOwnShare } from './own-share.ts';
import type { Recorder } from './recorder.ts';
import type { SettledTerms, Terms } from './terms.ts';
import type { Used } from './used.ts';

/** Kept between claims, so that none is allocated. */
const charge = noCharge();

/**
 * Goes over a claim: writes its terms and who pays what of it.
 * @param used before it; looked at where its terms are settled ones
 * @param balance of the account for it; `NONE` where the account is not asked
 */
export function goOver(
  claim: Claim,
  terms: Terms,
  used: Used,
  balance: Fen,
  index: number,
  book: Book,
  recorder: Recorder,
): void {
  book.terms[index] = terms;
  book.supplement[index] = ZERO;
  book.accountPaid[index] = ZERO;
  if (terms.outcome === 'settled') settleClaim(claim, terms, used, index, book, recorder);
  else refuseClaim(claim, index, book);
  if (balance !== NONE) payOwnShare(index, balance, book, recorder);
}

/**
 * The order of steps: eligible expense − deductible, × rate, rounded to the fen half up, bounded by what is left of
 * every limit.
 */
function settleClaim(
  claim: Claim,
  terms: SettledTerms,
  used: Used,
  index: number,
  book: Book,
  recorder: Recorder,
): void {
  chargeDeductible(terms.deductible, claim, used.deductible, charge);
  const payment = applyRate(minus(claim.eligible, charge.charged), terms.rate);
  const fund = lesser(payment, used.left);
  book.deductible[index] = charge.charged;
  book.deductibleLeft[index] = charge.left;
  book.fund[index] = fund;
  book.outOfPocket[index] = minus(minus(claim.total, fund), claim.basicPaid);
  recorder.settled(index, claim, terms, charge, payment, used.limits);
}

function refuseClaim(claim: Claim, index: number, book: Book): void {
  book.deductible[index] = ZERO;
  book.deductibleLeft[index] = NONE;
  book.fund[index] = ZERO;
  book.outOfPocket[index] = minus(claim.total, claim.basicPaid);
}
