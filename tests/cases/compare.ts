import { type FindPack, readCase, settle, writeResult } from '@/engine/index.ts';

/** A case with figures worked out by hand: what a file under `cases/` holds. */
export interface CaseFile {
  readonly title: string;
  /** The articles of the document that the figures rest on. */
  readonly articles: readonly string[];
  /** Every figure, written out. */
  readonly arithmetic: readonly string[];
  readonly case: { readonly policy: string };
  readonly expect: Expected;
}

type Expected = Refusal | ExpectedResult;
type Json = Readonly<Record<string, unknown>>;

interface Refusal {
  /** Every path that is refused, in any order. */
  readonly errorPaths: readonly string[];
}

/** Of every object only the keys given are compared; claims and months are named by id and by month. */
interface ExpectedResult extends Json {
  readonly claims?: Readonly<Record<string, Json>>;
  readonly account?: Json & { readonly months?: Readonly<Record<string, Json>> };
}

interface Result extends Json {
  readonly claims: readonly { readonly id: string }[];
  readonly account: Json & { readonly months: readonly { readonly month: string }[] };
}

/** @returns how the engine's answer to a case differs from what the file expects, one line a difference */
export function differences(file: CaseFile, findPack: FindPack): readonly string[] {
  const read = readCase(file.case, findPack);
  if (isRefusal(file.expect)) {
    const refused = read.ok ? [] : read.problems.map(({ path }) => path);
    return unequal('errorPaths', [...file.expect.errorPaths].sort(), [...refused].sort());
  }
  if (!read.ok) return read.problems.map(({ path, code }) => `${path}: refused, ${code}`);
  const result = writeResult(settle(read.policy, read.value, { trace: false })) as Result;
  return unequal('', file.expect, {
    ...result,
    claims: byKey(result.claims, ({ id }) => id),
    account: { ...result.account, months: byKey(result.account.months, ({ month }) => month) },
  });
}

export function isRefusal(expected: Expected): expected is Refusal {
  return 'errorPaths' in expected;
}

function byKey<T>(items: readonly T[], keyOf: (item: T) => string): Readonly<Record<string, T>> {
  return Object.fromEntries(items.map((item) => [keyOf(item), item]));
}

function unequal(path: string, expected: unknown, actual: unknown): readonly string[] {
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length)
    return expected.flatMap((item: unknown, index) => unequal(`${path}[${index}]`, item, actual[index]));
  if (isObject(expected) && isObject(actual))
    return Object.entries(expected).flatMap(([key, value]) =>
      unequal(
        path === '' ? key : `${path}.${key}`,
        value,
        Object.hasOwn(actual, key) ? actual[key] : undefined,
      ),
    );
  return expected === actual
    ? []
    : [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
