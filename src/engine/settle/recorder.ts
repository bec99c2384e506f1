import type { Claim } from '../case/case.ts';
import type { Fen } from '../money/fen.ts';
import type { SettledTerms } from './terms.ts';

/** Told, within the pass that computes them, how the amounts of a claim came about. Amounts are fen. */
export interface Recorder {
  /** Once a settled claim, after its limits: what the step of each mechanism began with. */
  settled: (
    index: number,
    claim: Claim,
    terms: SettledTerms,
    deductibleUsed: Fen,
    charged: Fen,
    beforeLimits: Fen,
    limitUsed: readonly Fen[],
    paid: Fen,
  ) => void;
  /** Once a claim that the account was asked to pay for. */
  paidFromAccount: (index: number, balance: Fen, paid: Fen) => void;
}

const nothing = (): void => undefined;

/** Records nothing: for folds of which only the amounts are wanted. */
export const NO_RECORD: Recorder = { settled: nothing, paidFromAccount: nothing };
