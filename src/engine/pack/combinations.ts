import { type Readings, readingsIn } from './choice.ts';

/** A reading as its options are known before the pack is well formed. */
export interface KnownReading {
  readonly id: string;
  readonly options: readonly string[];
}

/** Every combination of the readings that some part of a pack chooses by; the others stand at their defaults. */
export function combinationsFor(
  part: unknown,
  readings: readonly KnownReading[],
  defaults: Readings,
): readonly Readings[] {
  const chosenBy = readingsIn(part);
  return readings
    .filter(({ id }) => chosenBy.has(id))
    .reduce<readonly Readings[]>(
      (all, { id, options }) =>
        all.flatMap((chosen) => options.map((option) => ({ ...chosen, [id]: option }))),
      [defaults],
    );
}
