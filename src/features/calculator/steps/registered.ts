import type { Condition } from '@/engine/index.ts';
import { type Draft, EMPTY_REGION, type Visit } from '@/shared/draft/draft.ts';

export const CONDITIONS = ['hypertension', 'diabetes'] as const satisfies readonly Condition[];

/** The two diseases that the person is registered for. */
export const registeredConditions = ({ conditions }: Draft): readonly Condition[] =>
  CONDITIONS.filter((condition) => conditions[condition]);

/** The special diseases that the person is registered for in the chosen region. */
export const registeredDiseases = ({ policy, regions }: Draft): readonly string[] =>
  (policy === undefined ? undefined : (regions[policy] ?? EMPTY_REGION))?.specialDiseases ?? [];

/** Says of a visit which disease it was for where the person is registered for one alone, and it says nothing yet. */
export function withOnlyRegistered(visit: Visit, draft: Draft): Visit {
  if (visit.care === 'special-disease' && visit.disease === '') {
    const [disease, further] = registeredDiseases(draft);
    return disease === undefined || further !== undefined ? visit : { ...visit, disease };
  }
  if (visit.care === 'two-diseases' && visit.condition === '') {
    const [condition, further] = registeredConditions(draft);
    return condition === undefined || further !== undefined ? visit : { ...visit, condition };
  }
  return visit;
}
