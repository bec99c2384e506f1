import { choicesIn, type Readings } from './choice.ts';

/** A reading as its options are known before the pack is well formed. */
export interface KnownReading {
  readonly id: string;
  readonly options: readonly string[];
}

/** Every combination that one of several parts depends on, each once. */
export function combinationsForEach(
  parts: readonly unknown[],
  readings: readonly KnownReading[],
  defaults: Readings,
): readonly Readings[] {
  const all = parts.flatMap((part) => combinationsFor(part, readings, defaults));
  return [...new Map(all.map((chosen) => [JSON.stringify(chosen), chosen])).values()];
}

/** Every combination of the readings that some part of a pack chooses by; the others stand at their defaults. */
export function combinationsFor(
  part: unknown,
  readings: readonly KnownReading[],
  defaults: Readings,
): readonly Readings[] {
  const chosenBy = new Set(choicesIn(part, '').map((choice) => choice.reading));
  return readings
    .filter(({ id }) => chosenBy.has(id))
    .reduce<readonly Readings[]>(
      (all, { id, options }) =>
        all.flatMap((chosen) => options.map((option) => ({ ...chosen, [id]: option }))),
      [defaults],
    );
}
