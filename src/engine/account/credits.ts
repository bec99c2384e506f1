import type { Basis } from '../pack/basis.ts';
import { type Fen, ZERO } from '../money/fen.ts';

/** Why a month's credit is not known. */
export interface UnknownCredit {
  readonly reason: 'not-in-force' | 'not-specified' | 'missing-parameter';
  /** What it takes to know it: ids of parameters, or {@link CONTRIBUTION_BASE}; none for another reason. */
  readonly missing: readonly string[];
}

/** Names the contribution base among what is missing. */
export const CONTRIBUTION_BASE = 'contributionBase';

export const NOT_IN_FORCE: UnknownCredit = { reason: 'not-in-force', missing: [] };
export const NOT_SPECIFIED: UnknownCredit = { reason: 'not-specified', missing: [] };
export const lacking = (missing: readonly string[]): UnknownCredit => ({
  reason: 'missing-parameter',
  missing,
});

/** The credits of a year, January first. What stands in `credit` beside an unknown one means nothing. */
export interface Credits {
  readonly credit: Fen[];
  readonly unknown: (UnknownCredit | undefined)[];
  /** What each month rests on; undefined where it has no status or lies before the policy. */
  readonly basis: (Basis | undefined)[];
}

export const MONTHS = 12;

export const noCredits = (): Credits => ({
  credit: new Array<Fen>(MONTHS).fill(ZERO),
  unknown: new Array<UnknownCredit | undefined>(MONTHS).fill(undefined),
  basis: new Array<Basis | undefined>(MONTHS).fill(undefined),
});
