import { type SettledClaim, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { isUsedUp } from '../result/deciding-limit.ts';
import type { StepOf } from '../result/step.ts';
import { aboveLimitKey } from './above-limit-key.ts';
import type { WhyNames, WhyStep } from './why-step.ts';

type LimitStep = StepOf<'limit'>;

/** What a limit of payment, or of the expense that is paid for, does; what is above it is said with it. */
export function limitSteps(
  step: LimitStep,
  { terms }: SettledClaim,
  names: WhyNames,
  articles: readonly string[],
): readonly WhyStep[] {
  const cuts = step.after < step.before;
  const isExpense = step.terms.bounds === 'expense';
  // Where there is no rate, a limit that takes nothing says how much is paid as well.
  if (!cuts && (terms.rate !== undefined || isExpense || step.before === ZERO)) return [];
  const { id, period } = step.terms.rule;
  const words = {
    limit: names.limit(id, period),
    amount: showAmount(step.amount),
    used: showAmount(step.used),
    left: showAmount(step.left),
    ...(terms.supplement && { supplement: names.supplement(terms.supplement.rule.id) }),
  };
  if (!cuts) return [{ key: 'elder.why.limitHolds', words, articles }];
  const and = aboveLimitKey(step.terms.bounds, terms.supplement?.rule);
  return [{ key: KEYS[isExpense ? 'expense' : 'payment'][howFar(step)], and, words, articles }];
}

const KEYS = {
  payment: {
    first: 'elder.why.limitCutsFirst',
    again: 'elder.why.limitCuts',
    usedUp: 'elder.why.limitUsedUp',
  },
  expense: {
    first: 'elder.why.expenseCutsFirst',
    again: 'elder.why.expenseCuts',
    usedUp: 'elder.why.expenseUsedUp',
  },
} as const;

/** How far it was used before. */
function howFar(step: LimitStep): 'first' | 'again' | 'usedUp' {
  if (step.used === ZERO) return 'first';
  return isUsedUp(step) ? 'usedUp' : 'again';
}
