import type { Claim } from '../case/case.ts';
import type { Fen } from '../money/fen.ts';
import type { Charge } from './deductible.ts';
import type { Supplemented } from './supplement.ts';
import type { SettledTerms } from './terms.ts';
import type { Used } from './used.ts';

/**
 * Told, within the pass that computes them, how the amounts of a claim came about. What it is handed serves the next
 * claim too: a recorder copies what it keeps.
 */
export interface Recorder {
  /**
   * Once a settled claim.
   * @param used before it
   * @param payment before the limits
   */
  settled: (
    index: number,
    claim: Claim,
    terms: SettledTerms,
    used: Used,
    charge: Charge,
    payment: Fen,
    supplemented: Supplemented,
  ) => void;
  /** Once a claim that the account was asked to pay for. */
  paidFromAccount: (index: number, balance: Fen, paid: Fen) => void;
}

const nothing = (): void => undefined;

/** Records nothing: for folds of which only the amounts are wanted. */
export const NO_RECORD: Recorder = { settled: nothing, paidFromAccount: nothing };
