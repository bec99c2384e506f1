import { type Draft, EMPTY_OPENING, yearOf } from '@/shared/draft/draft.ts';
import type { LeftOut } from '@/shared/draft/left-out.ts';

/**
 * What was entered for one region alone, which another region's case knows nothing of: figures, readings, registered
 * diseases by its numbers, and what was used of its deductible and limits. Each named as what is left out is.
 */
export function belongsHere(draft: Draft, policy: string): readonly LeftOut[] {
  const region = draft.regions[policy];
  if (!region) return [];
  const { deductible, limits, cumulative } = region.opening[yearOf(draft)] ?? EMPTY_OPENING;
  const filled = (prefix: string, texts: Readonly<Record<string, string>>): readonly string[] =>
    Object.entries(texts).flatMap(([id, text]) => (text.trim() === '' ? [] : [`${prefix}.${id}`]));
  return [
    ...filled('parameters', region.parameters),
    ...filled('readings', region.readings),
    ...region.specialDiseases.map((disease) => `specialDiseases.${disease}`),
    ...(deductible.trim() === '' ? [] : ['openingDeductible']),
    ...filled('openingLimits', limits),
    ...filled('openingCumulative', cumulative),
  ].map((field) => ({ field, code: 'not-needed' }));
}
