import { type Day, FIRST_YEAR, LAST_YEAR, type Month, parseDay, parseMonth } from '../calendar/day.ts';
import { type Fen, parseFen } from '../money/fen.ts';
import type { CaseProblem, CaseProblemCode } from './problem.ts';

/** Collects every problem of a case. About one path it says one thing. */
export class Report {
  readonly problems: CaseProblem[] = [];
  private readonly paths = new Set<string>();

  add(path: string, code: CaseProblemCode): void {
    if (this.paths.has(path)) return;
    this.paths.add(path);
    this.problems.push({ path, code });
  }

  has(path: string): boolean {
    return this.paths.has(path);
  }
}

/** Reads one value; says what is wrong with it at its path and returns undefined where it is unfit. */
export type Read<T> = (value: unknown, path: string, report: Report) => T | undefined;

const reading =
  <T>(code: CaseProblemCode, convert: (value: unknown) => T | undefined): Read<T> =>
  (value, path, report) => {
    const converted = convert(value);
    if (converted === undefined) report.add(path, code);
    return converted;
  };

const ofText =
  <T>(convert: (text: string) => T | undefined) =>
  (value: unknown): T | undefined =>
    typeof value === 'string' ? convert(value) : undefined;

export const text: Read<string> = reading(
  'bad-text',
  ofText((value) => value),
);
export const nonEmpty: Read<string> = reading(
  'bad-text',
  ofText((value) => (value === '' ? undefined : value)),
);
export const amount: Read<Fen> = reading('bad-amount', ofText(parseFen));
export const day: Read<Day> = reading('bad-date', ofText(parseDay));
export const month: Read<Month> = reading('bad-month', ofText(parseMonth));
export const boolean: Read<boolean> = reading('bad-boolean', (value) =>
  typeof value === 'boolean' ? value : undefined,
);
export const year: Read<number> = whole(FIRST_YEAR, LAST_YEAR, 'bad-year');

/** A whole number between two bounds, both included. */
export function whole(least: number, most: number, code: CaseProblemCode = 'bad-count'): Read<number> {
  return reading(code, (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : undefined,
  );
}

export function oneOf<T extends string>(values: readonly T[], code: CaseProblemCode = 'bad-value'): Read<T> {
  return reading(code, (value) => values.find((known) => known === value));
}

export function listOf<T>(item: Read<T>): Read<readonly (T | undefined)[]> {
  return (value, path, report) => {
    if (!Array.isArray(value)) {
      report.add(path, 'not-a-list');
      return undefined;
    }
    return value.map((entry: unknown, index) => item(entry, `${path}[${index}]`, report));
  };
}

/** The keys of one object of a case: reads them one by one, and reports those that nothing may be called. */
export class Keys {
  readonly path: string;
  readonly report: Report;
  private readonly values: Readonly<Record<string, unknown>>;

  private constructor(values: Readonly<Record<string, unknown>>, path: string, report: Report) {
    this.path = path;
    this.report = report;
    this.values = values;
  }

  /** @returns undefined, with a problem, where the value is no object */
  static of(value: unknown, path: string, report: Report): Keys | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return new Keys(value as Record<string, unknown>, path, report);
    report.add(path, 'not-an-object');
    return undefined;
  }

  /** Reports every key that is none of these. */
  only(known: ReadonlySet<string>): void {
    for (const key of Object.keys(this.values))
      if (!known.has(key)) this.report.add(this.pathOf(key), 'unknown-key');
  }

  names(): readonly string[] {
    return Object.keys(this.values);
  }

  has(key: string): boolean {
    return Object.hasOwnProperty.call(this.values, key);
  }

  pathOf(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }

  required<T>(key: string, read: Read<T>): T | undefined {
    if (this.has(key)) return read(this.values[key], this.pathOf(key), this.report);
    this.report.add(this.pathOf(key), 'missing-key');
    return undefined;
  }

  optional<T>(key: string, read: Read<T>): T | undefined {
    return this.has(key) ? read(this.values[key], this.pathOf(key), this.report) : undefined;
  }
}
