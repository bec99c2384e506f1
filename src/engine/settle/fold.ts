import { creditMonths } from '../account/ledger.ts';
import type { Case, Claim } from '../case/case.ts';
import { type Fen, minus, ZERO } from '../money/fen.ts';
import { applyRate } from '../money/rate.ts';
import { SITUATIONS } from '../pack/dimensions.ts';
import { eraOf } from '../pack/era.ts';
import { MOST_LIMITS } from '../pack/schema.ts';
import { Accumulators } from './accumulators.ts';
import { type Book, NONE } from './book.ts';
import { chargeDeductible, noCharge } from './deductible.ts';
import { boundByLimits, countTowards } from './limit.ts';
import { payOwnShare } from './own-share.ts';
import type { Policy } from './policy.ts';
import type { Recorder } from './recorder.ts';
import type { SettledTerms } from './terms.ts';

/** Kept between folds, so that a fold allocates nothing; a fold is never entered while another runs. */
const accumulators = new Accumulators();
const charge = noCharge();
const limitUsed: Fen[] = new Array<Fen>(MOST_LIMITS).fill(ZERO);

/**
 * Settles a case: folds its claims, in order of date, over the accumulators, and writes what everybody pays into
 * the book, credits of the account first.
 */
export function fold(policy: Policy, kase: Case, book: Book, recorder: Recorder): void {
  const { claims, order, payFromAccount } = kase;
  creditMonths(policy.account, kase, book.account);
  book.spent = ZERO;
  accumulators.start(policy, kase);
  const spends = payFromAccount && policy.account.spending !== undefined;
  for (let place = 0; place < order.length; place += 1) {
    const index = order[place] as number;
    const claim = claims[index] as Claim;
    const terms = policy.terms(claim.situation + eraOf(policy.eras, claim.date) * SITUATIONS);
    accumulators.enter(place);
    book.terms[index] = terms;
    book.supplement[index] = ZERO;
    book.accountPaid[index] = ZERO;
    if (terms.outcome === 'settled') settleClaim(claim, terms, index, book, recorder);
    else refuseClaim(claim, index, book);
    if (spends && terms.outcome !== 'undetermined') payOwnShare(policy, kase, claim, index, book, recorder);
  }
}

/**
 * The order of steps: eligible expense − deductible, × rate, rounded to the fen half up, bounded by what is left of
 * every limit.
 */
function settleClaim(claim: Claim, terms: SettledTerms, index: number, book: Book, recorder: Recorder): void {
  const { limits } = terms;
  chargeDeductible(terms.deductible, claim, accumulators, charge);
  const payment = applyRate(minus(claim.eligible, charge.charged), terms.rate);
  const fund = boundByLimits(limits, claim, accumulators, payment, limitUsed);
  countTowards(limits, index, accumulators, fund, limitUsed, book);
  book.deductible[index] = charge.charged;
  book.deductibleLeft[index] = charge.left;
  book.fund[index] = fund;
  book.outOfPocket[index] = minus(minus(claim.total, fund), claim.basicPaid);
  recorder.settled(index, claim, terms, charge, payment, limitUsed);
}

function refuseClaim(claim: Claim, index: number, book: Book): void {
  book.deductible[index] = ZERO;
  book.deductibleLeft[index] = NONE;
  book.fund[index] = ZERO;
  book.outOfPocket[index] = minus(claim.total, claim.basicPaid);
}
