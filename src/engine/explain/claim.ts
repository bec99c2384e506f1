import type { Case } from '../case/case.ts';
import type { Fen } from '../money/fen.ts';
import type { Pack } from '../pack/schema.ts';
import type { ExcludedClaim, SettledClaim } from '../result/settlement.ts';
import { explainDeductible, explainDeductibleLeft } from './deductible.ts';
import { explainEligible, explainPreSelfPay } from './eligible.ts';
import type { Explanation } from './explanation.ts';
import { explainFund, explainPayment, letThrough } from './fund.ts';
import { explainLimit, explainLimitLeft, explainOver, type Holder } from './limit.ts';
import type { Term } from './meaning.ts';
import {
  explainAccountPayment,
  explainNothingPaid,
  explainOutOfPocket,
  explainOwnParts,
} from './own-share.ts';
import { limitsOf, type StepOf, stepOf } from './step.ts';
import {
  explainBorne,
  explainExcess,
  explainExpenseCounted,
  explainSupplement,
  explainThresholdLeft,
} from './supplement.ts';

/** Why every figure of a claim is what it is. What a claim does not have is undefined. */
export interface ClaimExplanations {
  readonly preSelfPay?: Explanation | undefined;
  readonly eligible?: Explanation;
  readonly deductible?: Explanation | undefined;
  readonly deductibleLeft?: Explanation | undefined;
  /** The share of the fund before its limits. */
  readonly payment?: Explanation | undefined;
  /** In the order of the trace. */
  readonly limits: readonly LimitExplanations[];
  readonly fund: Explanation;
  readonly expenseCounted?: Explanation | undefined;
  readonly borne?: Explanation | undefined;
  readonly excess?: Explanation | undefined;
  readonly thresholdLeft?: Explanation | undefined;
  readonly supplement?: Explanation | undefined;
  readonly outOfPocket: Explanation;
  /** The same figure by its parts. */
  readonly ownParts?: Explanation | undefined;
  readonly account?: Explanation;
  readonly cash?: Explanation;
}

export interface LimitExplanations {
  readonly id: string;
  readonly whole: Explanation;
  /** What of the amount that it bounds exceeds what is left of it. */
  readonly over: Explanation;
  readonly left: Explanation | undefined;
}

/** What explanations of a claim look at besides it: `Settlement` has both. */
export interface Settled {
  readonly case: Case;
  readonly policy: { readonly pack: Pack };
}

/** Explains every figure of a settled claim, whose trace was kept, or of one that is not paid. */
export function explainClaim(
  outcome: SettledClaim | ExcludedClaim,
  { case: { person }, policy: { pack } }: Settled,
): ClaimExplanations {
  const { spending } = pack.account;
  if (outcome.outcome === 'excluded')
    return {
      limits: [],
      fund: explainNothingPaid(outcome, 'fund'),
      outOfPocket: explainOutOfPocket(outcome),
      ...explainAccountPayment(outcome, undefined, spending),
    };
  const holder = { person, pack, claim: outcome.claim };
  const steps = outcome.trace?.steps ?? [];
  const deductible = stepOf(steps, 'deductible');
  const supplement = stepOf(steps, 'supplement');
  return {
    preSelfPay: explainPreSelfPay(outcome),
    eligible: explainEligible(outcome),
    deductible: deductible && explainDeductible(deductible, letThrough(outcome, holder)),
    deductibleLeft: deductible && explainDeductibleLeft(outcome, deductible),
    payment: explainPayment(outcome),
    limits: (['expense', 'payment', 'supplement'] as const).flatMap((bounds) =>
      limitsOf(steps, bounds).map((step) => explainLimitOf(outcome, step, holder)),
    ),
    fund: explainFund(outcome, holder),
    ...(supplement && {
      expenseCounted: explainExpenseCounted(outcome, holder),
      borne: explainBorne(outcome, supplement),
      excess: explainExcess(supplement),
      thresholdLeft: explainThresholdLeft(supplement),
      supplement: explainSupplement(outcome, supplement, holder),
    }),
    outOfPocket: explainOutOfPocket(outcome),
    ownParts: explainOwnParts(outcome),
    ...explainAccountPayment(outcome, stepOf(steps, 'account'), spending),
  };
}

const BOUNDED = { expense: 'eligible', payment: 'payment', supplement: 'supplement-excess' } as const;

function explainLimitOf(outcome: SettledClaim, step: StepOf<'limit'>, holder: Holder): LimitExplanations {
  const { id } = step.terms.rule;
  const left = outcome.remaining.find((remaining) => remaining.id === id)?.amount;
  return {
    id,
    whole: explainLimit(step, holder),
    over: explainOver(step, { term: boundedBy(step, outcome) }, holder),
    left: left === undefined ? undefined : explainLimitLeft(step, countedOf(outcome, step), left, holder),
  };
}

/** What a limit bounds; what another one has cut before it is no longer what it was. */
function boundedBy({ terms: { bounds }, before }: StepOf<'limit'>, { trace }: SettledClaim): Term {
  const steps = trace?.steps ?? [];
  if (limitsOf(steps, bounds)[0]?.before !== before) return 'past-other-limits';
  // Without a rate all of the expense is paid.
  return bounds === 'payment' && stepOf(steps, 'rate') === undefined ? 'eligible' : BOUNDED[bounds];
}

/** What a claim uses of a limit: in the end, whatever the other limits leave of it. */
function countedOf({ fund, supplement, trace }: SettledClaim, { terms, after }: StepOf<'limit'>): Fen {
  if (terms.bounds === 'payment') return fund;
  if (terms.bounds === 'supplement') return supplement;
  const bounding = limitsOf(trace?.steps ?? [], 'expense');
  return bounding[bounding.length - 1]?.after ?? after;
}
