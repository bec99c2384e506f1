interface Named {
  readonly id: string;
}

/** What of an index a host offers. */
export interface OfferedRegions<T extends Named> {
  readonly offered: readonly T[];
  /** Ids that the host names and the index lacks. */
  readonly lacking: readonly string[];
}

/** Those of the regions that a host names, in its order; all where it names none, or none that there is. */
export function offeredRegions<T extends Named>(
  all: readonly T[],
  ids: readonly string[] | null,
): OfferedRegions<T> {
  if (ids === null) return { offered: all, lacking: [] };
  const named = ids.flatMap((id) => all.filter((region) => region.id === id));
  const lacking = ids.filter((id) => !all.some((region) => region.id === id));
  return { offered: named.length === 0 ? all : named, lacking };
}
