import { type Fen, minus, plus, ZERO } from '../money/fen.ts';
import type { DeductibleTerms, LimitTerms } from '../settle/terms.ts';
import type { Step } from '../settle/trace.ts';
import { type ClaimAt, leastOf } from './claim-at.ts';
import { usedUp } from './used-up.ts';

/** How far a claim is from where the fund begins to pay, in eligible expense. */
export interface ToTheDeductible {
  /** undefined where the claim has no deductible. */
  readonly deductible:
    | {
        readonly terms: DeductibleTerms;
        /** Of it, what is left for this claim to be charged. */
        readonly left: Fen;
        /** What more the claim must come to until all of it is charged; zero where it is. */
        readonly short: Fen;
      }
    | undefined;
  /** What more until the fund pays its first fen; zero where it pays already; undefined where it never will. */
  readonly toFirstPayment: Fen | undefined;
  /** Limits of what the fund pays that have nothing left even for its first fen. */
  readonly usedUp: readonly LimitTerms[];
}

/**
 * @param expense the eligible expense that the claim has
 * @returns undefined where the claim is not settled
 */
export function toTheDeductible(at: ClaimAt, expense: Fen): ToTheDeductible | undefined {
  const largest = at.outcome(at.most);
  if (largest.outcome !== 'settled') return undefined;
  // A claim of any size: what is left of the deductible is charged whole, as far as limits of expense let it.
  const step = largest.trace?.steps.find(isDeductible);
  const first = leastOf(
    at,
    (of) => of.outcome === 'settled' && of.fund > ZERO,
    plus(step?.charged ?? ZERO, ONE),
  );
  return {
    deductible: step && {
      terms: step.terms,
      left: step.charged,
      short: shortOf(step.charged, expense),
    },
    toFirstPayment: first && shortOf(first, expense),
    usedUp: first === undefined ? usedUp(largest).filter(({ bounds }) => bounds !== 'supplement') : [],
  };
}

const ONE = 1 as Fen;

const isDeductible = (step: Step): step is Extract<Step, { readonly mechanism: 'deductible' }> =>
  step.mechanism === 'deductible';

const shortOf = (needed: Fen, expense: Fen): Fen => (expense < needed ? minus(needed, expense) : ZERO);
