import type { Visit } from '@/shared/draft/draft.ts';

/** Visits for checks of one pregnancy, by what it is called in the draft. */
export interface Pregnancy {
  readonly value: string;
  readonly dates: readonly string[];
}

/** The first one is called so where nothing else is said. */
const FIRST = '1';

/** The pregnancies that other visits were for. @param without id of the visit that asks */
export function knownPregnancies(visits: readonly Visit[], without: string): readonly Pregnancy[] {
  const dates = new Map<string, string[]>();
  for (const { id, care, pregnancy, date } of visits) {
    if (care !== 'prenatal' || id === without) continue;
    const value = nameOf(pregnancy);
    dates.set(value, [...(dates.get(value) ?? []), date]);
  }
  return [...dates].map(([value, days]) => ({ value, dates: days }));
}

export const nameOf = (pregnancy: string): string => (pregnancy === '' ? FIRST : pregnancy);

/** A name that none of them has. */
export function furtherPregnancy(known: readonly Pregnancy[]): string {
  for (let at = known.length + 1; ; at += 1)
    if (!known.some(({ value }) => value === String(at))) return String(at);
}
