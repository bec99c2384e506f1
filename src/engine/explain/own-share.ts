import type { Basis } from '../pack/basis.ts';
import type { ClaimOutcome, ExcludedClaim, SettledClaim } from '../result/settlement.ts';
import { minus, plus, ZERO } from '../money/fen.ts';
import type { StepOf } from './step.ts';
import { basesOf, basesOfRefusal } from './bases.ts';
import { type Explanation, explained } from './explanation.ts';
import { amountIn, difference, type Formula, least, sum } from './formula.ts';

type Billed = SettledClaim | ExcludedClaim;

/** What a claim that is settled or refused rests on. */
export const basesOfClaim = (outcome: ClaimOutcome): readonly Basis[] =>
  outcome.outcome === 'settled' ? basesOf(outcome.terms) : basesOfRefusal(outcome.terms);

/** That the fund pays nothing for a claim that a rule shuts out. */
export const explainNothingPaid = (outcome: ExcludedClaim, term: 'fund' | 'supplement'): Explanation =>
  explained({ term }, ZERO, amountIn(ZERO, { term: 'not-paid' }), [], basesOfClaim(outcome));

/** What the person bears: all that nobody else pays. */
export function explainOutOfPocket(outcome: Billed): Explanation {
  const { claim, fund, supplement, outOfPocket } = outcome;
  const paid: readonly Formula[] = [
    amountIn(fund, { term: 'fund' }),
    ...(supplement > ZERO ? [amountIn(supplement, { term: 'supplement' })] : []),
    ...(claim.basicPaid > ZERO ? [amountIn(claim.basicPaid, { term: 'basic-paid' })] : []),
  ];
  const formula = difference(amountIn(claim.total, { term: 'total' }), ...paid);
  return explained({ term: 'out-of-pocket' }, outOfPocket, formula, [], basesOfClaim(outcome));
}

/**
 * The same by its parts: what is out of scope, paid first and charged before anything is paid, then what the rate and
 * the limits leave, less what a supplement pays of that. Undefined where it has one part alone.
 */
export function explainOwnParts(outcome: SettledClaim): Explanation | undefined {
  const { claim, deductible, supplement, outOfPocket } = outcome;
  const { outOfScope, preSelfPay } = claim;
  const before = plus(plus(outOfScope, preSelfPay), deductible);
  const rest = minus(plus(outOfPocket, supplement), before);
  const parts = [
    amountIn(outOfScope, { term: 'out-of-scope' }),
    amountIn(preSelfPay, { term: 'pre-self-pay' }),
    amountIn(deductible, { term: 'deductible-charged' }),
    amountIn(rest, { term: 'own-rest' }),
  ].filter((part) => part.is === 'amount' && part.amount > ZERO);
  if (parts.length === 0 || (parts.length === 1 && supplement === ZERO)) return undefined;
  const all = sum(...parts);
  const id = outcome.terms.supplement?.rule.id;
  const paid = amountIn(supplement, { term: 'supplement', ...(id !== undefined && { id }) });
  const formula = supplement > ZERO ? difference(all, paid) : all;
  return explained({ term: 'out-of-pocket' }, outOfPocket, formula, [], basesOfClaim(outcome));
}

/**
 * What the account pays of it, as far as its balance reaches, and what is left to be paid in cash.
 * @param step undefined where no trace was kept; what was paid then stands by itself
 * @param spending what the use of the account rests on; null where the document has no rules of it
 */
export function explainAccountPayment(
  outcome: Billed,
  step: StepOf<'account'> | undefined,
  spending: Basis | null,
): { readonly account?: Explanation; readonly cash?: Explanation } {
  if (spending === null) return {};
  const { outOfPocket, accountPaid, cashPaid } = outcome;
  const own = amountIn(outOfPocket, { term: 'out-of-pocket' });
  const paid =
    step === undefined
      ? amountIn(accountPaid, { term: 'account-paid' })
      : least(own, amountIn(step.balance, { term: 'account-balance' }));
  const cash = difference(own, amountIn(accountPaid, { term: 'account-paid' }));
  return {
    account: explained({ term: 'account-paid' }, accountPaid, paid, [], [spending]),
    cash: explained({ term: 'cash-paid' }, cashPaid, cash, [], [spending, ...basesOfClaim(outcome)]),
  };
}
