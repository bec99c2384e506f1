import { creditMonths } from '../account/ledger.ts';
import type { Case, Claim } from '../case/case.ts';
import { type Fen, leftOf, lesser, minus, plus, ZERO } from '../money/fen.ts';
import { applyRate } from '../money/rate.ts';
import { SITUATIONS } from '../pack/dimensions.ts';
import { eraOf } from '../pack/era.ts';
import { Accumulators, periodOf } from './accumulators.ts';
import { MOST_LIMITS } from '../pack/schema.ts';
import { type Book, NONE } from './book.ts';
import type { Policy } from './policy.ts';
import type { Recorder } from './recorder.ts';
import type { SettledTerms } from './terms.ts';

/** Kept between folds, so that a fold allocates none; a fold is never entered while another runs. */
const accumulators = new Accumulators();
const limitUsed: Fen[] = new Array<Fen>(MOST_LIMITS).fill(ZERO);

/**
 * Settles a case: folds its claims, in order of date, over the accumulators, and writes what everybody pays into
 * the book, credits of the account first. The order of steps is that of policies.md, "Common rules": eligible
 * expense − deductible, × rate, rounded to the fen half up, bounded by what is left of every limit.
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
    if (terms.outcome === 'settled') {
      settleClaim(index, claim, terms, book, recorder);
    } else {
      book.deductible[index] = ZERO;
      book.deductibleLeft[index] = NONE;
      book.fund[index] = ZERO;
      book.outOfPocket[index] = minus(claim.total, claim.basicPaid);
    }
    if (spends && terms.outcome !== 'undetermined' && claim.year === kase.year)
      payShare(policy, kase, index, claim, book, recorder);
  }
}

function settleClaim(index: number, claim: Claim, terms: SettledTerms, book: Book, recorder: Recorder): void {
  const { deductible, limits } = terms;
  let used = ZERO;
  let charged = ZERO;
  let deductibleLeft = NONE;
  if (deductible !== undefined) {
    const { rule, amount, accumulator } = deductible;
    if (rule.period === 'year') {
      used = accumulators.used(accumulator, claim.year);
      charged = lesser(claim.eligible, leftOf(amount, used));
      accumulators.add(accumulator, charged);
      deductibleLeft = leftOf(amount, plus(used, charged));
    } else if (rule.period === 'claim') {
      charged = lesser(claim.eligible, amount);
    } else {
      used = accumulators.chargedOnDay(claim.sameDay);
      const carries = rule.chargedOn === 'every-visit' || !accumulators.visitedOnDay(claim.sameDay);
      charged = carries ? lesser(claim.eligible, leftOf(amount, used)) : ZERO;
      accumulators.visit(claim.sameDay, charged);
    }
  }
  const beforeLimits = applyRate(minus(claim.eligible, charged), terms.rate);
  let fund = beforeLimits;
  for (let at = 0; at < limits.length; at += 1) {
    const { rule, amount, accumulator } = limits[at] as SettledTerms['limits'][number];
    const usedOfLimit = accumulators.used(accumulator, periodOf(rule.period, claim.month, claim.year));
    limitUsed[at] = usedOfLimit;
    fund = lesser(fund, leftOf(amount, usedOfLimit));
  }
  for (let at = 0; at < limits.length; at += 1) {
    const { amount, accumulator } = limits[at] as SettledTerms['limits'][number];
    accumulators.add(accumulator, fund);
    book.limitLeft[index * MOST_LIMITS + at] = leftOf(amount, plus(limitUsed[at] as Fen, fund));
  }
  book.deductible[index] = charged;
  book.deductibleLeft[index] = deductibleLeft;
  book.fund[index] = fund;
  book.outOfPocket[index] = minus(minus(claim.total, fund), claim.basicPaid);
  recorder.settled(index, claim, terms, used, charged, beforeLimits, limitUsed, fund);
}

/** Takes a claim's own share from the account, as far as the known credits up to the claim's month reach. */
function payShare(
  policy: Policy,
  kase: Case,
  index: number,
  claim: Claim,
  book: Book,
  recorder: Recorder,
): void {
  if (policy.account.refusesSpending(claim)) return;
  const month = claim.month % 12;
  let credited = kase.person.openingBalance;
  for (let at = 0; at <= month; at += 1)
    if (book.account.reason[at] === undefined) credited = plus(credited, book.account.credit[at] as Fen);
  const balance = minus(credited, book.spent);
  const paid = lesser(book.outOfPocket[index] as Fen, balance);
  book.accountPaid[index] = paid;
  book.spent = plus(book.spent, paid);
  recorder.paidFromAccount(index, balance, paid);
}
