import type { Claim } from '../case/case.ts';
import { type Fen, minus } from '../money/fen.ts';
import { MOST_LIMITS } from '../pack/schema.ts';
import { type Book, NONE } from '../settle/book.ts';
import type { Terms } from '../settle/terms.ts';
import type { ClaimTrace } from '../settle/trace.ts';
import type { ClaimOutcome, Shares } from './settlement.ts';

/** Copies what a book holds of one claim out of it. @param index of the claim in its case */
export function outcomeOf(
  book: Book,
  claim: Claim,
  index: number,
  trace: ClaimTrace | undefined,
): ClaimOutcome {
  const terms = book.terms[index] as Terms;
  if (terms.outcome === 'undetermined')
    return { outcome: 'undetermined', claim, terms, reason: terms.reason, notes: terms.notes };
  const outOfPocket = book.outOfPocket[index] as Fen;
  const accountPaid = book.accountPaid[index] as Fen;
  const shares: Shares = {
    claim,
    notes: terms.notes,
    deductible: book.deductible[index] as Fen,
    fund: book.fund[index] as Fen,
    supplement: book.supplement[index] as Fen,
    outOfPocket,
    accountPaid,
    cashPaid: minus(outOfPocket, accountPaid),
  };
  if (terms.outcome === 'excluded') return { outcome: 'excluded', ...shares, terms, reason: terms.reason };
  const left = book.deductibleLeft[index] as Fen;
  return {
    outcome: 'settled',
    ...shares,
    terms,
    rate: terms.rate,
    remaining: terms.limits.map(({ rule }, at) => ({
      id: rule.id,
      amount: book.limitLeft[index * MOST_LIMITS + at] as Fen,
      limit: book.limitOf[index * MOST_LIMITS + at] as Fen,
    })),
    deductibleRemaining: left === NONE ? undefined : left,
    trace,
  };
}
