import {
  type ClaimOutcome,
  type ExcludedClaim,
  type Fen,
  minus,
  plus,
  type SettledClaim,
  ZERO,
} from '@/engine/index.ts';
import type { StepOf } from '../result/step.ts';

type Limit = StepOf<'limit'>['terms']['rule'];

/** What a bar stands for; `own` is all that basic insurance leaves, before a supplement and the account. */
type BarOf =
  | 'total'
  | 'out-of-scope'
  | 'pre-self-pay'
  | 'over-expense-limit'
  | 'deductible'
  | 'fund'
  | 'over-limit'
  | 'basic'
  | 'own-rest'
  | 'own'
  | 'supplement'
  | 'account'
  | 'you'
  | 'cash'
  | 'open';

/** A bar of a bill. Each begins where the one before it ends, the first at nothing; none goes below nothing. */
export interface Bar {
  readonly of: BarOf;
  /** What was exceeded. */
  readonly limit: Limit | undefined;
  readonly from: Fen;
  readonly to: Fen;
}

interface Part {
  readonly of: BarOf;
  readonly limit?: Limit;
  readonly amount: Fen;
}

export const heightOf = ({ from, to }: Bar): Fen => (from < to ? minus(to, from) : minus(from, to));

/**
 * A bill from what was charged to what is left to be paid by the person: first what they bear before the fund pays, then
 * what the fund pays, what its limits cut and the rest, all of which make up the bill; then what a supplement and the
 * account take of what is theirs. The last bar is what they pay: what is left of their share, or all of it.
 */
export function waterfallOf(outcome: ClaimOutcome): readonly Bar[] {
  const { total } = outcome.claim;
  if (outcome.outcome === 'undetermined')
    return chained([{ of: 'total', amount: total }], [{ of: 'open', amount: total }]);
  if (outcome.outcome === 'excluded') return ofRefused(outcome);
  return ofSettled(outcome);
}

function ofRefused(outcome: ExcludedClaim): readonly Bar[] {
  const { claim, fund } = outcome;
  return chained(
    [{ of: 'total', amount: claim.total }],
    [{ of: 'fund', amount: fund }, ...some({ of: 'basic', amount: claim.basicPaid }), ...lastOf(outcome)],
  );
}

function ofSettled(outcome: SettledClaim): readonly Bar[] {
  const { claim, fund, supplement, deductible } = outcome;
  const own = minus(minus(claim.total, fund), claim.basicPaid);
  const before = [
    ...some({ of: 'out-of-scope', amount: claim.outOfScope }),
    ...some({ of: 'pre-self-pay', amount: claim.preSelfPay }),
    ...cutBy(outcome, 'expense').flatMap(some),
    ...some({ of: 'deductible', amount: deductible }),
  ];
  const cut = cutBy(outcome, 'payment').flatMap(some);
  const borne = [...before, ...cut].reduce((sum, { amount }) => plus(sum, amount), ZERO);
  const rest = { of: 'own-rest', amount: minus(own, borne) } as const;
  const paid: readonly Part[] = [
    ...(outcome.terms.coverage.basicOnBill === true && fund === ZERO
      ? []
      : [{ of: 'fund', amount: fund } as const]),
    ...cut,
    ...some({ of: 'basic', amount: claim.basicPaid }),
  ];
  const supplemented: readonly Part[] = [
    ...some({ of: 'supplement', amount: supplement }),
    ...lastOf(outcome),
  ];
  // What would stand there twice is left out.
  if (borne === ZERO) return chained([{ of: 'total', amount: claim.total }], [...paid, ...supplemented]);
  return [
    ...chained([{ of: 'total', amount: claim.total }], [...before, ...paid, ...some(rest)]),
    // With nothing to take off, the sum is what they pay.
    ...(supplemented.length > 1
      ? chained([{ of: 'own', amount: own }], supplemented)
      : chained(supplemented, [])),
  ];
}

/** What a limit of one kind takes away, one after the other. */
function cutBy({ trace }: SettledClaim, bounds: 'expense' | 'payment'): readonly Part[] {
  const of = bounds === 'expense' ? 'over-expense-limit' : 'over-limit';
  return (trace?.steps ?? []).flatMap((step) =>
    step.mechanism === 'limit' && step.terms.bounds === bounds
      ? [{ of, limit: step.terms.rule, amount: minus(step.before, step.after) } as const]
      : [],
  );
}

/** What the person pays, in cash alone or with their account. */
function lastOf({ outOfPocket, accountPaid, cashPaid }: SettledClaim | ExcludedClaim): readonly Part[] {
  return accountPaid === ZERO
    ? [{ of: 'you', amount: outOfPocket }]
    : [
        { of: 'account', amount: accountPaid },
        { of: 'cash', amount: cashPaid },
      ];
}

const some = (part: Part): readonly Part[] => (part.amount === ZERO ? [] : [part]);

/** Bars that rise from nothing, one on the other, then bars that fall. */
function chained(up: readonly Part[], down: readonly Part[]): readonly Bar[] {
  let level: Fen = ZERO;
  const bar = ({ of, limit }: Part, to: Fen): Bar => {
    const from = level;
    level = to;
    return { of, limit, from, to };
  };
  return [
    ...up.map((part) => bar(part, plus(level, part.amount))),
    ...down.map((part) => bar(part, minus(level, part.amount))),
  ];
}

/** In whose colour and pattern a bar is drawn. */
export function payerOf(of: BarOf): 'bill' | 'fund' | 'supplement' | 'you' | 'open' {
  if (of === 'total') return 'bill';
  if (of === 'fund' || of === 'basic') return 'fund';
  if (of === 'supplement' || of === 'open') return of;
  return 'you';
}
