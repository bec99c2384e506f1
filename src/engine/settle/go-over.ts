import type { Claim } from '../case/case.ts';
import { type Fen, lesser, minus, ZERO } from '../money/fen.ts';
import { applyRate } from '../money/rate.ts';
import { type Book, NONE } from './book.ts';
import { chargeDeductible, noCharge } from './deductible.ts';
import { payOwnShare } from './own-share.ts';
import type { Recorder } from './recorder.ts';
import { nothingSupplemented, supplementClaim } from './supplement.ts';
import type { SettledTerms, Terms } from './terms.ts';
import type { Used } from './used.ts';

/** Kept between claims, so that none is allocated. */
const charge = noCharge();
const supplemented = nothingSupplemented();

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
  book.accountPaid[index] = ZERO;
  if (terms.outcome === 'settled') settleClaim(claim, terms, used, index, book, recorder);
  else refuseClaim(claim, index, book);
  if (balance !== NONE) payOwnShare(index, balance, book, recorder);
}

/**
 * The order of steps: eligible expense as far as the limits let it through − deductible, × rate, rounded to the fen
 * half up, bounded by what is left of every limit; then the supplement on what that leaves.
 */
function settleClaim(
  claim: Claim,
  terms: SettledTerms,
  used: Used,
  index: number,
  book: Book,
  recorder: Recorder,
): void {
  chargeDeductible(terms.deductible, used.expense, used.deductible, charge);
  const payment = paymentOf(terms, minus(used.expense, charge.charged));
  const fund = lesser(payment, used.payment);
  supplementClaim(claim, terms, used, charge.charged, fund, supplemented);
  book.deductible[index] = charge.charged;
  book.deductibleLeft[index] = charge.left;
  book.fund[index] = fund;
  book.supplement[index] = supplemented.paid;
  book.borne[index] = supplemented.borne;
  book.outOfPocket[index] = minus(minus(minus(claim.total, fund), supplemented.paid), claim.basicPaid);
  recorder.settled(index, claim, terms, used, charge, payment, supplemented);
}

/** Of what the deductible left: the share that the rate gives, all of it, or nothing where the bill says who paid. */
function paymentOf({ rate, coverage }: SettledTerms, base: Fen): Fen {
  if (rate !== undefined) return applyRate(base, rate);
  return coverage.basicOnBill ? ZERO : base;
}

function refuseClaim(claim: Claim, index: number, book: Book): void {
  book.deductible[index] = ZERO;
  book.deductibleLeft[index] = NONE;
  book.fund[index] = ZERO;
  book.supplement[index] = ZERO;
  book.borne[index] = ZERO;
  book.outOfPocket[index] = minus(claim.total, claim.basicPaid);
}
