import type { SettledClaim } from '../result/settlement.ts';
import { ZERO } from '../money/fen.ts';
import type { Difference } from './difference.ts';
import { type StepOf, stepOf } from './step.ts';

type Step = StepOf<'limit'>;
type Supplement = StepOf<'supplement'>;

const limitsIn = ({ trace }: SettledClaim): readonly Step[] =>
  (trace?.steps ?? []).filter((step): step is Step => step.mechanism === 'limit');

/** Which limits leave less than would be paid, which did so before and have begun anew, and what a supplement adds. */
export function limitDifferences(now: SettledClaim, before: SettledClaim | undefined): readonly Difference[] {
  return [
    ...limitsIn(now).flatMap((step) => [...reached(step), ...(before ? begunAnew(step, now, before) : [])]),
    ...supplementBegins(now, before),
  ];
}

function reached({ terms, amount, used, left, before, after }: Step): readonly Difference[] {
  // What a limit of one claim leaves is the same for every claim.
  if (terms.rule.period === 'claim' || after === before || used === ZERO) return [];
  const code = left === ZERO ? 'limit-reached' : 'limit-nearly-reached';
  return [{ code, limit: terms.rule.id, whole: amount, used, left }];
}

function begunAnew(step: Step, { claim }: SettledClaim, before: SettledClaim): readonly Difference[] {
  const { rule } = step.terms;
  if (rule.period !== 'month' && rule.period !== 'year') return [];
  const last = limitsIn(before).find(({ terms }) => terms.rule.id === rule.id);
  const cutBefore = last !== undefined && last.after < last.before;
  const anew =
    rule.period === 'month' ? claim.month !== before.claim.month : claim.year !== before.claim.year;
  // It may cut again, and still there was more of it than the last time.
  const cutAlike = step.after < step.before && last !== undefined && step.left <= last.left;
  if (!cutBefore || !anew || cutAlike) return [];
  return [{ code: rule.period === 'month' ? 'new-month' : 'new-year', limit: rule.id, whole: step.amount }];
}

function supplementBegins(now: SettledClaim, before: SettledClaim | undefined): readonly Difference[] {
  const step = stepOf(now.trace?.steps ?? [], 'supplement');
  if (step === undefined) return [];
  const { rule, threshold } = step.terms;
  const facts = { supplement: rule.id, threshold };
  const last = before && stepOf(before.trace?.steps ?? [], 'supplement');
  const passed = last && rule.threshold.per === 'year' ? ofYear(step, last) : undefined;
  if (passed !== undefined) return [{ code: passed, ...facts }];
  const begins = now.supplement > ZERO && (before?.supplement ?? ZERO) === ZERO;
  return begins ? [{ code: 'supplement-begins', ...facts }] : [];
}

/** Whether the one before was still partly below the threshold of its year and this one is not, or the other way round. */
function ofYear(now: Supplement, last: Supplement): 'threshold-passed' | 'threshold-of-new-year' | undefined {
  if (now.terms.rule.id !== last.terms.rule.id) return undefined;
  const { threshold } = now.terms;
  const wasBelow = last.counted < threshold;
  const isBelow = now.counted < threshold;
  if (wasBelow && !isBelow && last.amount > ZERO && now.amount > ZERO) return 'threshold-passed';
  return !wasBelow && isBelow ? 'threshold-of-new-year' : undefined;
}
