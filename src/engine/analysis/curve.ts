import { type Fen, plus } from '../money/fen.ts';
import { approximately, compare, decimalText, roundedUp, wholeRatio } from '../money/ratio.ts';
import type { SettledClaim } from '../result/settlement.ts';
import type { ClaimAt } from './claim-at.ts';
import { type BreakCause, paymentCurves } from './payment-curves.ts';
import { bends, constant, difference, growing, slopeAfter, sum, valueAt } from './piecewise.ts';

/** A straight stretch of the curve, from where it begins up to the next. */
export interface Stretch {
  /** What it begins with; none at the beginning of the curve. */
  readonly causes: readonly BreakCause[];
  /** Eligible expense where it begins, exactly, in fen: to be drawn. */
  readonly from: number;
  /** The first whole fen of eligible expense in it. */
  readonly first: Fen;
  /** What becomes of the claim at that expense, by the fold. */
  readonly outcome: SettledClaim;
  /** Of each further yuan, what the person bears, the fund and the supplement pay: `"0.45"`. */
  readonly outOfPocket: string;
  readonly fund: string;
  readonly supplement: string;
}

export interface ExpenseCurve {
  /** Part of the total whatever the eligible expense: outside the catalogues, or paid first. */
  readonly beside: Fen;
  readonly stretches: readonly Stretch[];
  /** Of an eligible expense in fen, what the person bears of the total, not rounded: to be drawn and compared. */
  readonly outOfPocket: (eligible: number) => number;
  readonly fund: (eligible: number) => number;
  readonly supplement: (eligible: number) => number;
}

/**
 * Who bears how much of a claim as its eligible expense grows, before anything is rounded: the steps of the fold, on the
 * terms and amounts of its trace, as exact curves of straight pieces. Rounding to the fen, which makes steps everywhere,
 * so makes no break point; amounts at the break points are those of the fold.
 * @returns undefined where the claim is not settled
 */
export function expenseCurve(at: ClaimAt): ExpenseCurve | undefined {
  const largest = at.outcome(at.most);
  if (largest.outcome !== 'settled') return undefined;
  const { claim } = at;
  const start = wholeRatio(at.least);
  const beside = plus(claim.outOfScope, claim.preSelfPay);
  const { fund, supplement } = paymentCurves(largest, start);
  const total = sum(growing<BreakCause>(start), constant(start, wholeRatio(beside)));
  const basic = constant<BreakCause>(start, wholeRatio(claim.basicPaid));
  const own = difference(difference(difference(total, fund), supplement), basic);
  const within = bends(fund, supplement, own).filter(
    ({ at: place }) => compare(place, wholeRatio(at.most)) < 0,
  );
  const places = [{ at: start, causes: [] }, ...within];
  return {
    beside,
    stretches: places.map(({ at: place, causes }): Stretch => {
      const first = roundedUp(place);
      return {
        causes,
        from: approximately(place),
        first,
        // Settled at the largest expense, it is settled at any.
        outcome: at.outcome(first) as SettledClaim,
        outOfPocket: decimalText(slopeAfter(own, place)),
        fund: decimalText(slopeAfter(fund, place)),
        supplement: decimalText(slopeAfter(supplement, place)),
      };
    }),
    outOfPocket: (eligible) => approximately(valueAt(own, wholeRatio(eligible))),
    fund: (eligible) => approximately(valueAt(fund, wholeRatio(eligible))),
    supplement: (eligible) => approximately(valueAt(supplement, wholeRatio(eligible))),
  };
}
