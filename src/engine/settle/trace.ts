import type { Claim } from '../case/case.ts';
import { type Fen, leftOf, lesser, minus, plus, ZERO } from '../money/fen.ts';
import type { Recorder } from './recorder.ts';
import type { Charge } from './deductible.ts';
import type { Supplemented } from './supplement.ts';
import type { DeductibleTerms, LimitTerms, SettledTerms, SupplementTerms } from './terms.ts';
import type { Used } from './used.ts';

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
      /** Class B items of which a share is paid first; undefined where the bill says what was. */
      readonly classB: Fen | undefined;
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
  /** Of expense before the deductible, of the payment after the rate, of the supplement after that. */
  | {
      readonly mechanism: 'limit';
      readonly terms: LimitTerms;
      /** What the limit comes to for this claim. */
      readonly amount: Fen;
      readonly used: Fen;
      readonly left: Fen;
      readonly before: Fen;
      readonly after: Fen;
    }
  /** What basic insurance paid by rules of another document, as the bill says. */
  | { readonly mechanism: 'basic-on-bill'; readonly paid: Fen }
  | {
      readonly mechanism: 'supplement';
      readonly terms: SupplementTerms;
      /** The expense that counts. */
      readonly expense: Fen;
      /** What the fund, or basic insurance as the bill says, paid of it. */
      readonly paidBefore: Fen;
      /** What was paid first on class B items and counts with it. */
      readonly preSelfPay: Fen;
      /** What of the claim counts towards the threshold. */
      readonly borne: Fen;
      /** What counted before this claim; nothing where each claim stands alone. */
      readonly counted: Fen;
      /** `rate × excess`, rounded, less the same for what counted before. */
      readonly amount: Fen;
    }
  | { readonly mechanism: 'account'; readonly balance: Fen; readonly paid: Fen };

type Trace = { readonly terms: SettledTerms; readonly steps: Step[] } | undefined;

/** A recorder that keeps the trace of every claim, by its place in the file. */
export function traceRecorder(): Recorder & { readonly traces: readonly (ClaimTrace | undefined)[] } {
  const traces: Trace[] = [];
  return {
    traces,
    settled: (index, claim, terms, used, charge, payment, supplemented) => {
      const steps = stepsOf(claim, terms, used, charge, payment, supplemented);
      traces[index] = { terms, steps };
    },
    paidFromAccount: (index, balance, paid) => {
      traces[index]?.steps.push({ mechanism: 'account', balance, paid });
    },
  };
}

function stepsOf(
  claim: Claim,
  terms: SettledTerms,
  used: Used,
  charge: Charge,
  payment: Fen,
  supplemented: Supplemented,
): Step[] {
  const { total, outOfScope, classB, preSelfPay, eligible, basicPaid } = claim;
  const steps: Step[] = [{ mechanism: 'eligible', total, outOfScope, classB, preSelfPay, eligible }];
  addLimits(steps, 'expense', eligible, terms, used);
  const { deductible, supplement } = terms;
  if (deductible)
    steps.push({
      mechanism: 'deductible',
      terms: deductible,
      used: charge.used,
      left: leftOf(deductible.amount, charge.used),
      charged: charge.charged,
    });
  if (terms.rate)
    steps.push({ mechanism: 'rate', base: minus(used.expense, charge.charged), amount: payment });
  addLimits(steps, 'payment', payment, terms, used);
  if (terms.coverage.basicOnBill) steps.push({ mechanism: 'basic-on-bill', paid: basicPaid });
  if (!supplement) return steps;
  const { expense, borne, amount } = supplemented;
  const first = supplement.rule.preSelfPay === 'counted' ? preSelfPay : ZERO;
  steps.push({
    mechanism: 'supplement',
    terms: supplement,
    expense,
    paidBefore: minus(plus(expense, first), borne),
    preSelfPay: first,
    borne,
    counted: used.cumulative,
    amount,
  });
  addLimits(steps, 'supplement', amount, terms, used);
  return steps;
}

function addLimits(
  steps: Step[],
  bounds: LimitTerms['bounds'],
  amount: Fen,
  { limits }: SettledTerms,
  used: Used,
): void {
  let before = amount;
  for (let at = 0; at < limits.length; at += 1) {
    const terms = limits[at] as LimitTerms;
    if (terms.bounds !== bounds) continue;
    const whole = used.amounts[at] as Fen;
    const usedBefore = used.limits[at] as Fen;
    const left = leftOf(whole, usedBefore);
    const after = lesser(before, left);
    steps.push({ mechanism: 'limit', terms, amount: whole, used: usedBefore, left, before, after });
    before = after;
  }
}
