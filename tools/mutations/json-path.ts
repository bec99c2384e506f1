/** Steps from the root of a JSON value to one inside it. */
export type Path = readonly (string | number)[];

export interface Leaf {
  readonly path: Path;
  readonly value: unknown;
}

/** Stands in for a value that is to be taken out of its list or object. */
export const DROPPED = Symbol('dropped');

/** A copy of a JSON value with another value at a path; everything off the path is shared with the original. */
export function replaced(root: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(root)) {
    const item = replaced(root[step as number], rest, by);
    return root.flatMap((old: unknown, index) => (index === step ? (item === DROPPED ? [] : [item]) : [old]));
  }
  const item = replaced((root as Record<string, unknown>)[step], rest, by);
  return Object.fromEntries(
    Object.entries(root as object).flatMap(([key, old]: [string, unknown]) =>
      key === step ? (item === DROPPED ? [] : [[key, item]]) : [[key, old]],
    ),
  );
}

/** Every value inside a JSON value, outer ones before the ones they hold. */
export function valuesIn(value: unknown, path: Path = []): readonly Leaf[] {
  const inside = Array.isArray(value)
    ? value.flatMap((item: unknown, index) => valuesIn(item, [...path, index]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => valuesIn(item, [...path, key]))
      : [];
  return [{ path, value }, ...inside];
}

export function written(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** A path with a star in place of every index, so that paths of one kind look alike. */
export const patternOf = (path: Path): string =>
  path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
