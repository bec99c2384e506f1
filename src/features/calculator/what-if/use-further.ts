import { useMemo } from 'react';
import {
  canRecur,
  claimAt,
  type ClaimAt,
  freshId,
  latestDay,
  type Settlement,
  withFurther,
  withFurtherMonths,
} from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { LookedInto } from './looked-into.ts';

/** A visit that there is not: one more like the one looked into, of any size. */
export interface Further {
  readonly at: ClaimAt;
  readonly settlement: Settlement;
  readonly visit: Visit;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/** One more visit like the one looked into, after all that act on it; undefined of care that is not had again. */
export function useFurther({ file, whatIf, settlement, visit, outcome }: LookedInto): Further | undefined {
  return useMemo(() => {
    if (!canRecur(outcome.claim)) return undefined;
    const id = freshId(file);
    const on = latestDay(settlement, visit.id);
    const result = whatIf(withFurther(file, visit.id, id, on));
    if (!result.ok) return undefined;
    const { settlement: changed } = result;
    return {
      at: claimAt(changed.policy, changed.case, id),
      settlement: changed,
      visit: furtherVisit(visit, on),
      on,
    };
  }, [file, whatIf, settlement, visit, outcome]);
}

/** The case with one more such visit in each month to the end of the year, and the id by which they are found. */
export function furtherMonths({
  file,
  whatIf,
  settlement,
  visit,
}: LookedInto): { readonly settlement: Settlement; readonly id: string } | undefined {
  const id = freshId(file);
  const result = whatIf(withFurtherMonths(file, visit.id, id, latestDay(settlement, visit.id)));
  return result.ok ? { settlement: result.settlement, id } : undefined;
}

export const furtherVisit = (visit: Visit, on: string): Visit => ({
  ...visit,
  name: '',
  date: on,
  admitted: visit.admitted === '' ? '' : on,
  outOfScope: '',
  preSelfPay: '',
  classB: '',
});
