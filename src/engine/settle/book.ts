import { type Credits, noCredits } from '../account/credits.ts';
import { type Fen, ZERO } from '../money/fen.ts';
import type { Terms } from './terms.ts';

/** Stands where there is no amount, not even zero; no amount is negative. */
export const NONE = -1 as Fen;

const noAmounts = (): Fen[] => [];

/**
 * What a fold writes: one column an amount, one entry a claim, in the order of the file. A book may be written
 * again and again; its columns grow to the longest case and stay, so that settling allocates nothing for a claim.
 */
export class Book {
  readonly terms: Terms[] = [];
  readonly deductible: Fen[] = noAmounts();
  /** What is left of a yearly deductible after the claim, or {@link NONE}. */
  readonly deductibleLeft: Fen[] = noAmounts();
  readonly fund: Fen[] = noAmounts();
  readonly supplement: Fen[] = noAmounts();
  readonly outOfPocket: Fen[] = noAmounts();
  readonly accountPaid: Fen[] = noAmounts();
  /** What of the claim counts towards the threshold of a supplement. */
  readonly borne: Fen[] = noAmounts();
  /** What each limit comes to for the claim, `MOST_LIMITS` entries a claim. */
  readonly limitOf: Fen[] = noAmounts();
  /** What is left of each limit after the claim, likewise. */
  readonly limitLeft: Fen[] = noAmounts();
  readonly account: Credits = noCredits();
  /** What the account paid for claims of the case's year. */
  spent: Fen = ZERO;

  /** A copy of what stands in the book of one claim, but for its limits. */
  entry(index: number): Entry {
    return {
      terms: this.terms[index] as Terms,
      deductible: this.deductible[index] as Fen,
      deductibleLeft: this.deductibleLeft[index] as Fen,
      fund: this.fund[index] as Fen,
      supplement: this.supplement[index] as Fen,
      borne: this.borne[index] as Fen,
      outOfPocket: this.outOfPocket[index] as Fen,
      accountPaid: this.accountPaid[index] as Fen,
    };
  }

  enter(index: number, entry: Entry): void {
    this.terms[index] = entry.terms;
    this.deductible[index] = entry.deductible;
    this.deductibleLeft[index] = entry.deductibleLeft;
    this.fund[index] = entry.fund;
    this.supplement[index] = entry.supplement;
    this.borne[index] = entry.borne;
    this.outOfPocket[index] = entry.outOfPocket;
    this.accountPaid[index] = entry.accountPaid;
  }
}

export interface Entry {
  readonly terms: Terms;
  readonly deductible: Fen;
  readonly deductibleLeft: Fen;
  readonly fund: Fen;
  readonly supplement: Fen;
  readonly borne: Fen;
  readonly outOfPocket: Fen;
  readonly accountPaid: Fen;
}
