import type { Case, Claim } from '../../case/case.ts';
import { minus, ZERO } from '../../money/fen.ts';
import type { OpenPack } from '../../pack/open.ts';
import type { ClaimOutcome } from '../../result/settlement.ts';
import type { AmountRange, BillChange } from './change.ts';
import { missingOfAnySize } from './missing.ts';
import type { Slip } from './slip.ts';
import { asRange, solve } from './solve.ts';
import type { Trial } from './trial.ts';
import { usedAmounts } from './used.ts';

/**
 * The changes of one visit by an amount that is worked out from a slip: a visit that the case lacks, and what was paid
 * first on class B items. The more plausible first.
 */
export const changesOfVisit = (
  kase: Case,
  outcome: ClaimOutcome,
  slip: Slip,
  trial: Trial,
): readonly BillChange[] =>
  byPlausibility([...missingOfAnySize(outcome, slip, trial), ...paidFirst(kase, outcome.claim, slip, trial)]);

/** What was used before in the year, worked out from a slip; the more plausible first. */
export const changesOfUse = (
  open: OpenPack,
  kase: Case,
  outcome: ClaimOutcome,
  slip: Slip,
): readonly BillChange[] =>
  byPlausibility(outcome.outcome === 'settled' ? usedAmounts(open, kase, outcome, slip) : []);

/** Where the slip does not say what was paid first, nor from what that follows. */
function paidFirst(kase: Case, claim: Claim, slip: Slip, trial: Trial): readonly BillChange[] {
  if (claim.care === 'delivery' || claim.care === 'prenatal') return [];
  const { amounts } = slip;
  if (amounts.preSelfPay !== undefined || amounts.eligible !== undefined) return [];
  const inScope = minus(claim.total, claim.outOfScope);
  const found = solve(
    [[ZERO, minus(inScope, claim.basicPaid)]],
    (amount) =>
      trial.settleWith(kase, {
        ...claim,
        classB: undefined,
        preSelfPay: amount,
        eligible: minus(inScope, amount),
      }),
    slip,
  );
  return found ? [{ cause: 'class-b', as: 'paid-first', amount: asRange(found, Number.NaN) }] : [];
}

/** One yuan, in fen. */
const YUAN = 100;

/** A whole amount on class B items first, then what is known to the yuan, then what lies somewhere between two amounts. */
const byPlausibility = (changes: readonly BillChange[]): readonly BillChange[] =>
  [...changes].sort((a, b) => rank(a) - rank(b));

function rank(change: BillChange): number {
  const amount = amountOf(change);
  if (amount === undefined || !isExact(amount)) return 2;
  return change.cause === 'class-b' && holdsWholeYuan(amount) ? 0 : 1;
}

function amountOf(change: BillChange): AmountRange | undefined {
  if (change.cause === 'class-b' || change.cause === 'used') return change.amount;
  return change.cause === 'same-day' && change.how === 'missing' ? change.eligible : undefined;
}

/** But for what rounding to the fen leaves open. */
const isExact = ({ least, most }: AmountRange): boolean => most !== undefined && most - least < YUAN;

const holdsWholeYuan = ({ least, most = least }: AmountRange): boolean =>
  Math.ceil(least / YUAN) * YUAN <= most;
