import { migrate } from '../migrate.ts';
import { KEPT_FORMAT, KEPT_FORMATS, type KeptFormats } from './kept-formats.ts';
import type { Kept } from './kept.ts';

export type ReadKept =
  /** @property leftOut what a migration had no place for: keys of the sentences that say so */
  | { readonly ok: true; readonly kept: Kept; readonly leftOut: readonly string[] }
  | { readonly ok: false; readonly reason: 'damaged' | 'newer' };

/** Reads what this version or an older one has kept. Nothing of a newer one is read. */
export function readKept(text: string, formats: KeptFormats = KEPT_FORMATS): ReadKept {
  const { format, ...json } = (parsed(text) ?? {}) as { readonly format?: unknown };
  const [, number] = typeof format === 'string' ? (VERSION.exec(format) ?? []) : [];
  if (number === undefined) return { ok: false, reason: 'damaged' };
  const version = Number(number);
  if (version > formats.newest) return { ok: false, reason: 'newer' };
  const migrated = migrate(json, version, formats.newest, formats.migrations);
  const kept = migrated && formats.read(migrated.json);
  if (migrated === undefined || kept === undefined) return { ok: false, reason: 'damaged' };
  return { ok: true, kept, leftOut: migrated.leftOut };
}

/** What {@link readKept} reads. */
export const keptFile = (kept: Kept, formats: KeptFormats = KEPT_FORMATS): string =>
  JSON.stringify({ format: `${KEPT_FORMAT}${formats.newest}`, ...kept });

const VERSION = new RegExp(`^${KEPT_FORMAT}([1-9][0-9]{0,5})$`, 'u');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
