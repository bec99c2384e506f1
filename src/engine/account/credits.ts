import { type Fen, ZERO } from '../money/fen.ts';

/** Why a month's credit is unknown; undefined where it is known. */
export type CreditReason = 'not-in-force' | 'not-specified' | 'missing-parameter' | undefined;

/** The credits of a year, January first. What stands in `credit` where there is a reason means nothing. */
export interface Credits {
  readonly credit: Fen[];
  readonly reason: CreditReason[];
}

export const MONTHS = 12;

export const noCredits = (): Credits => ({
  credit: new Array<Fen>(MONTHS).fill(ZERO),
  reason: new Array<CreditReason>(MONTHS).fill(undefined),
});
