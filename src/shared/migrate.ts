/** Something written by an older version as the next one writes it. */
export interface Migrated {
  readonly json: unknown;
  /** What the next version has no place for: keys of the sentences that say so. */
  readonly leftOut: readonly string[];
}

/** What to do with each older version to make the next one of it, by its number. */
export type Migrations = Readonly<Record<number, (json: unknown) => Migrated>>;

/** Brings what a version wrote to the newest one, step by step; undefined where a step is missing, or makes nothing of it. */
export function migrate(
  json: unknown,
  from: number,
  to: number,
  migrations: Migrations,
): Migrated | undefined {
  let now: Migrated = { json, leftOut: [] };
  for (let version = from; version < to; version += 1) {
    const next = step(migrations[version], now.json);
    if (next === undefined) return undefined;
    now = { json: next.json, leftOut: [...now.leftOut, ...next.leftOut] };
  }
  return now;
}

/** A damaged text may hold anything at all: a step that fails on it has none. */
function step(migration: Migrations[number] | undefined, json: unknown): Migrated | undefined {
  try {
    return migration?.(json);
  } catch {
    return undefined;
  }
}
