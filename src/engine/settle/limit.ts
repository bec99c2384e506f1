import type { Claim } from '../case/case.ts';
import { type Fen, leftOf, lesser, plus, ZERO } from '../money/fen.ts';
import { MOST_LIMITS } from '../pack/schema.ts';
import { proven } from '../proven.ts';
import type { Accumulators } from './accumulators.ts';
import type { Book } from './book.ts';
import type { Registered } from './registered.ts';
import type { LimitTerms } from './terms.ts';
import type { Used } from './used.ts';

/** What a limit comes to for one claim: its figure, and what diseases or babies beyond the first add. */
function limitFor({ amount, further }: LimitTerms, claim: Claim, registered: Registered): Fen {
  const whole = amount ?? registered.highest;
  if (further === undefined) return whole;
  const number = further.each === 'baby' ? proven(claim.birth).babies : registered.count;
  return (whole + further.amount * (number - 1)) as Fen;
}

/**
 * Looks up what was used of every limit before a claim, each in its own period, and the most that all of them leave:
 * of the expense, of the payment, and of what the supplement pays.
 */
export function leftOfLimits(
  limits: readonly LimitTerms[],
  claim: Claim,
  registered: Registered,
  accumulators: Accumulators,
  used: Used,
): void {
  used.expense = claim.eligible;
  used.payment = claim.eligible;
  used.supplement = claim.total;
  for (let at = 0; at < limits.length; at += 1) {
    const terms = limits[at] as LimitTerms;
    const amount = limitFor(terms, claim, registered);
    const before = usedBefore(terms, claim, accumulators);
    used.amounts[at] = amount;
    used.limits[at] = before;
    const left = leftOf(amount, before);
    if (terms.bounds === 'payment') used.payment = lesser(used.payment, left);
    else if (terms.bounds === 'expense') used.expense = lesser(used.expense, left);
    else used.supplement = lesser(used.supplement, left);
  }
}

function usedBefore({ rule, accumulator }: LimitTerms, claim: Claim, accumulators: Accumulators): Fen {
  switch (rule.period) {
    case 'month':
      return accumulators.used(accumulator, claim.month);
    case 'year':
      return accumulators.used(accumulator, claim.year);
    case 'pregnancy':
      return accumulators.usedOfPregnancy(accumulator, proven(claim.pregnancy));
    case 'claim':
      return ZERO;
  }
}

/** Counts what a claim uses of every limit, and writes what is left of each. */
export function countTowards(
  limits: readonly LimitTerms[],
  claim: Claim,
  index: number,
  accumulators: Accumulators,
  used: Used,
  book: Book,
): void {
  for (let at = 0; at < limits.length; at += 1) {
    const terms = limits[at] as LimitTerms;
    const amount = usedBy(terms, index, used, book);
    if (terms.rule.period === 'pregnancy')
      accumulators.addToPregnancy(terms.accumulator, proven(claim.pregnancy), amount);
    else if (terms.rule.period !== 'claim') accumulators.add(terms.accumulator, amount);
    const whole = used.amounts[at] as Fen;
    book.limitOf[index * MOST_LIMITS + at] = whole;
    book.limitLeft[index * MOST_LIMITS + at] = leftOf(whole, plus(used.limits[at] as Fen, amount));
  }
}

/** A limit of the payment is used up by what the fund pays, one of the expense by what is let through to be paid for. */
function usedBy({ bounds }: LimitTerms, index: number, used: Used, book: Book): Fen {
  if (bounds === 'expense') return used.expense;
  return (bounds === 'payment' ? book.fund[index] : book.supplement[index]) as Fen;
}
