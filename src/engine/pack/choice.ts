/**
 * A value that depends on a reading: `{"reading": "<id>", "choose": {"<option>": …, …}}`. It may stand anywhere in
 * the rules of a pack, in place of a figure, a condition, a list or a whole mechanism.
 */
interface Choice {
  readonly reading: string;
  readonly choose: Readonly<Record<string, unknown>>;
}

/** The chosen option of every reading of a pack. */
export type Readings = Readonly<Record<string, string>>;

export interface FoundChoice {
  readonly path: string;
  readonly reading: string;
  readonly options: readonly string[];
}

/** Puts, in place of every choice, what the readings choose. What names no known option is left standing. */
export function resolve(value: unknown, readings: Readings): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => resolve(item, readings));
  if (!isRecord(value)) return value;
  if (isChoice(value)) {
    const option = readings[value.reading];
    return option !== undefined && Object.keys(value.choose).includes(option)
      ? resolve(value.choose[option], readings)
      : value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, readings)]));
}

/** The readings that a value chooses by, nested ones too. */
export function readingsIn(value: unknown, into: Set<string> = new Set()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value as readonly unknown[]) readingsIn(item, into);
  else if (isRecord(value)) {
    if (isChoice(value)) into.add(value.reading);
    for (const key in value) readingsIn(value[key], into);
  }
  return into;
}

/** Every choice in a value, nested ones too, with its path. */
export function choicesIn(value: unknown, path: string): readonly FoundChoice[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => choicesIn(item, `${path}[${index}]`));
  if (!isRecord(value)) return [];
  const inside = Object.entries(value).flatMap(([key, item]) => choicesIn(item, join(path, key)));
  if (!isChoice(value)) return inside;
  return [{ path, reading: value.reading, options: Object.keys(value.choose) }, ...inside];
}

export const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isChoice(
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & Choice {
  return typeof value['reading'] === 'string' && isRecord(value['choose']);
}
