import { type Fen, leftOf, lesser, minus } from '../money/fen.ts';
import type { Recorder } from './recorder.ts';
import type { DeductibleTerms, LimitTerms, SettledTerms } from './terms.ts';

/**
 * How one settled claim came to its amounts, in the order of settling: data, never prose. Each step holds the terms
 * it worked with (the row of the table, with its figure, condition and article) and the amounts before and after.
 */
export interface ClaimTrace {
  readonly terms: SettledTerms;
  readonly steps: readonly Step[];
}

export type Step =
  | {
      readonly mechanism: 'eligible';
      readonly total: Fen;
      readonly outOfScope: Fen;
      readonly preSelfPay: Fen;
      readonly eligible: Fen;
    }
  | {
      readonly mechanism: 'deductible';
      readonly terms: DeductibleTerms;
      /** Used of it in its period before this claim. */
      readonly used: Fen;
      readonly left: Fen;
      readonly charged: Fen;
    }
  | {
      readonly mechanism: 'rate';
      readonly base: Fen;
      /** `base × rate`, rounded to the fen, half up. */
      readonly amount: Fen;
    }
  | {
      readonly mechanism: 'limit';
      readonly terms: LimitTerms;
      readonly used: Fen;
      readonly left: Fen;
      readonly before: Fen;
      readonly after: Fen;
    }
  | { readonly mechanism: 'account'; readonly balance: Fen; readonly paid: Fen };

type Trace = { readonly terms: SettledTerms; readonly steps: Step[] } | undefined;

/** A recorder that keeps the trace of every claim, by its place in the file. */
export function traceRecorder(): Recorder & { readonly traces: readonly (ClaimTrace | undefined)[] } {
  const traces: Trace[] = [];
  return {
    traces,
    settled: (index, claim, terms, { used: deductibleUsed, charged }, payment, limitUsed) => {
      const { total, outOfScope, preSelfPay, eligible } = claim;
      const steps: Step[] = [{ mechanism: 'eligible', total, outOfScope, preSelfPay, eligible }];
      const { deductible } = terms;
      if (deductible)
        steps.push({
          mechanism: 'deductible',
          terms: deductible,
          used: deductibleUsed,
          left: leftOf(deductible.amount, deductibleUsed),
          charged,
        });
      steps.push({ mechanism: 'rate', base: minus(eligible, charged), amount: payment });
      let before = payment;
      for (let at = 0; at < terms.limits.length; at += 1) {
        const limit = terms.limits[at] as LimitTerms;
        const used = limitUsed[at] as Fen;
        const left = leftOf(limit.amount, used);
        const after = lesser(before, left);
        steps.push({ mechanism: 'limit', terms: limit, used, left, before, after });
        before = after;
      }
      traces[index] = { terms, steps };
    },
    paidFromAccount: (index, balance, paid) => {
      traces[index]?.steps.push({ mechanism: 'account', balance, paid });
    },
  };
}
