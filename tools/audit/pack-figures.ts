import { HALVED, keysOf, MEASURES } from '@/shared/documents/sought.ts';
import { isRecord, type Path, written } from '../mutations/json-path.ts';

/** A figure in a rule of a pack, or a part that it is derived from. */
export interface PackFigure {
  readonly path: string;
  readonly value: string;
  readonly cites: readonly string[];
  readonly keys: readonly string[];
  /** The document's own number of the entry of a list that it belongs to. */
  readonly row: string | undefined;
}

/** What stands above a value: the articles that it rests on, and the number of the entry that it is in. */
export interface Scope {
  readonly cites: readonly string[];
  readonly row: string | undefined;
}

export const NO_SCOPE: Scope = { cites: [], row: undefined };

const DECIMAL = /^[0-9]+(?:\.[0-9]+)?$/u;
/** Where numbers name things, or are read in another way. */
const NO_FIGURES = new Set(['id', 'version', 'cite', 'when', 'pinyin', 'exceptions']);

/** Every figure of the file of a pack, with what it rests on; those that rest on an assumption alone are left out. */
export function packFigures(pack: unknown): readonly PackFigure[] {
  const found: PackFigure[] = [];
  const add = (path: Path, value: string, scope: Scope): void => {
    if (scope.cites.length > 0)
      found.push({ ...scope, path: written(path), value, keys: keysOf(value, measuresAt(path)) });
  };
  const visit = (value: unknown, path: Path, above: Scope): void => {
    if (typeof value === 'string' && DECIMAL.test(value)) add(path, value, above);
    if (Array.isArray(value))
      for (const [at, item] of value.entries())
        if (!isWhole(item, [...path, at])) visit(item, [...path, at], above);
    if (!isRecord(value)) return;
    const scope = scopeOf(value, above);
    if ('half' in value) add([...path, HALVED], HALVED, scope);
    for (const [key, item] of Object.entries(value))
      if (!NO_FIGURES.has(key)) visit(item, [...path, key], scope);
  };
  visit(pack, [], NO_SCOPE);
  return found;
}

/** What holds below an object that cites articles, or an assumption. */
export function scopeOf(value: Readonly<Record<string, unknown>>, above: Scope): Scope {
  const row = typeof value['id'] === 'string' && DECIMAL.test(value['id']) ? value['id'] : above.row;
  if (value['cite'] !== undefined) return { cites: [value['cite']].flat().map(String), row };
  return { cites: value['assumption'] === undefined ? above.cites : [], row };
}

/** The whole that a share is taken off. */
const isWhole = (value: unknown, path: Path): boolean =>
  value === '1' && path.at(-1) === 0 && path.at(-2) === 'minus';

const MEASURES_AT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:^|\.)(?:rate|classBShare|share|surcharge|least|most)(?:\[|\.|$)/u, ['times']],
  [/(?:^|\.)premium\./u, ['yuan']],
  [/\.(?:employer|personal)(?:\.|$)/u, ['times']],
  [/^interruption\.|(?:^|\.)(?:months|leastMonths)(?:\.|$)/u, ['months']],
  [/\.daysOfMonth\./u, ['count']],
  [/\.(?:days|furtherBaby)\[/u, ['days']],
  [/^(?:deductibles|limits|diseases)\[|\.(?:amount|threshold)(?:\[|\.|$)/u, ['yuan']],
];

/** What a figure at a path measures; anything, where no kind of rule is known that stands there. */
const measuresAt = (path: Path): readonly string[] =>
  MEASURES_AT.find(([pattern]) => pattern.test(written(path)))?.[1] ?? MEASURES;
