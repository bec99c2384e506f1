/** Some values of each axis, and what holds wherever one of each meets. */
export interface Region<T> {
  readonly at: Readonly<Record<string, readonly string[]>>;
  readonly is: T;
}

/**
 * Takes together what is the same along an axis, one axis after the other, so that a table without differences between
 * statuses has one row for all of them.
 * @param keyOf equal for what is the same
 */
export const mergeAlike = <T>(
  regions: readonly Region<T>[],
  axes: readonly string[],
  keyOf: (is: T) => string,
): readonly Region<T>[] =>
  axes.reduce<readonly Region<T>[]>((merged, axis) => {
    const byRest = new Map<string, Region<T>>();
    for (const region of merged) {
      const rest = JSON.stringify([
        keyOf(region.is),
        ...axes.map((name) => (name === axis ? '' : region.at[name])),
      ]);
      const known = byRest.get(rest);
      const values = [...(known?.at[axis] ?? []), ...(region.at[axis] ?? [])];
      byRest.set(rest, { is: region.is, at: { ...region.at, [axis]: values } });
    }
    return [...byRest.values()];
  }, regions);

/** Every combination of one value of each axis. */
export const combinationsOf = (
  axes: Readonly<Record<string, readonly string[]>>,
): readonly Readonly<Record<string, string>>[] =>
  Object.entries(axes).reduce<readonly Readonly<Record<string, string>>[]>(
    (all, [axis, values]) => all.flatMap((at) => values.map((value) => ({ ...at, [axis]: value }))),
    [{}],
  );
