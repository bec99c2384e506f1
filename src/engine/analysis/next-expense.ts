import { type Fen, minus, plus } from '../money/fen.ts';
import type { ClaimOutcome } from '../result/settlement.ts';
import type { ClaimAt } from './claim-at.ts';

/** What of some more eligible expense each bears, and what the claim becomes with it. */
export interface NextExpense {
  readonly more: Fen;
  readonly fund: Fen;
  readonly supplement: Fen;
  readonly outOfPocket: Fen;
  readonly outcome: ClaimOutcome;
}

/**
 * The difference between two settlements: the claim with so much more eligible expense, and without it.
 * @param expense the eligible expense that it has; zero of a claim that there is not yet
 * @returns undefined where the document does not say who pays, or the case cannot hold so much
 */
export function nextExpense(at: ClaimAt, expense: Fen, more: Fen): NextExpense | undefined {
  if (plus(expense, more) > at.most) return undefined;
  const before = at.outcome(expense);
  const after = at.outcome(plus(expense, more));
  if (before.outcome === 'undetermined' || after.outcome === 'undetermined') return undefined;
  return {
    more,
    fund: minus(after.fund, before.fund),
    supplement: minus(after.supplement, before.supplement),
    outOfPocket: minus(after.outOfPocket, before.outOfPocket),
    outcome: after,
  };
}

/** 100 yuan. */
export const HUNDRED = 10_000 as Fen;
