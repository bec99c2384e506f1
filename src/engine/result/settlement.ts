import type { UnknownCredit } from '../account/credits.ts';
import type { Case, Claim } from '../case/case.ts';
import type { Fen } from '../money/fen.ts';
import type { Rate } from '../money/rate.ts';
import type { Basis } from '../pack/basis.ts';
import type { Readings } from '../pack/choice.ts';
import type { Reason } from '../pack/schema.ts';
import type { RequestAnswer } from '../requests/answer.ts';
import type { Policy } from '../settle/policy.ts';
import type { RefusedTerms, SettledTerms } from '../settle/terms.ts';
import type { ClaimTrace } from '../settle/trace.ts';

/** Everything that the engine says of a case; every amount in fen. `writeResult` makes the result file of it. */
export interface Settlement {
  readonly policy: Policy;
  readonly case: Case;
  /** In the order of the file. */
  readonly claims: readonly ClaimOutcome[];
  readonly totals: Totals;
  readonly account: AccountYear;
  readonly requests: readonly RequestAnswer[];
  readonly readings: Readings;
  /** Sorted. */
  readonly readingsThatMatter: readonly string[];
  /** Sorted. */
  readonly notes: readonly string[];
}

export type ClaimOutcome = SettledClaim | ExcludedClaim | UndeterminedClaim;

/** Who pays what of a claim. */
export interface Shares {
  readonly claim: Claim;
  readonly notes: readonly string[];
  readonly deductible: Fen;
  readonly fund: Fen;
  readonly supplement: Fen;
  readonly outOfPocket: Fen;
  readonly accountPaid: Fen;
  readonly cashPaid: Fen;
}

export interface SettledClaim extends Shares {
  readonly outcome: 'settled';
  readonly terms: SettledTerms;
  /** undefined where there is no rate: the whole is paid, or what the bill says. */
  readonly rate: Rate | undefined;
  readonly remaining: readonly Remaining[];
  /** undefined where the deductible is not yearly. */
  readonly deductibleRemaining: Fen | undefined;
  /** undefined where no trace was asked for. */
  readonly trace: ClaimTrace | undefined;
}

export interface ExcludedClaim extends Shares {
  readonly outcome: 'excluded';
  readonly terms: RefusedTerms<'excluded'>;
  readonly reason: Reason;
}

/** The document does not fix the answer: there are no amounts, not zero ones. */
export interface UndeterminedClaim {
  readonly outcome: 'undetermined';
  readonly claim: Claim;
  readonly terms: RefusedTerms<'undetermined'>;
  readonly reason: Reason;
  readonly notes: readonly string[];
}

export interface Remaining {
  readonly id: string;
  readonly amount: Fen;
  readonly limit: Fen;
}

/** Sums over the claims that are not undetermined; `undetermined` is the sum of the totals of those that are. */
export interface Totals {
  readonly claims: number;
  readonly total: Fen;
  readonly eligible: Fen;
  readonly deductible: Fen;
  readonly fund: Fen;
  readonly supplement: Fen;
  readonly basicPaid: Fen;
  readonly outOfPocket: Fen;
  readonly accountPaid: Fen;
  readonly cashPaid: Fen;
  readonly undetermined: Fen;
}

export interface AccountYear {
  readonly months: readonly AccountMonth[];
  /** Sum of the known credits; undefined where none is known. */
  readonly total: Fen | undefined;
  /** What is known to be in the account at the end of the year: a lower bound where a credit is unknown. */
  readonly knownBalance: Fen;
  /** undefined where a credit is unknown. */
  readonly closingBalance: Fen | undefined;
}

export type AccountMonth = {
  readonly month: string;
  /** What the credit rests on; undefined where the person has no status, or the policy is not in force. */
  readonly basis: Basis | undefined;
} & (
  { readonly credit: Fen; readonly reason?: undefined } | ({ readonly credit?: undefined } & UnknownCredit)
);
