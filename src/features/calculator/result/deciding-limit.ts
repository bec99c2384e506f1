import { type SettledClaim, ZERO } from '@/engine/index.ts';
import type { StepOf } from './step.ts';

type LimitStep = StepOf<'limit'>;

/** The limit that decides how much is paid: one that was used up before, or the last that cuts; undefined where none does. */
export function decidingLimit(
  { trace }: SettledClaim,
  bounds: readonly LimitStep['terms']['bounds'][],
): LimitStep | undefined {
  const limits = (trace?.steps ?? []).filter(
    (step): step is LimitStep => step.mechanism === 'limit' && bounds.includes(step.terms.bounds),
  );
  const cutting = limits.filter(({ before, after }) => after < before);
  return cutting.find(isUsedUp) ?? cutting[cutting.length - 1];
}

/** Whether nothing was left of it before the claim. */
export const isUsedUp = ({ left }: LimitStep): boolean => left === ZERO;
