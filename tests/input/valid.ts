import { readCase } from '@/engine/index.ts';
import { shippedPacks } from '../packs.ts';

type Json = Readonly<Record<string, unknown>>;

/** Takes a key out of the object that it is laid over. */
export const NONE = Symbol('none');

/** One object laid over another, keys within keys; lists are taken as they are. */
export function over(base: unknown, change: unknown): unknown {
  if (!isObject(base) || !isObject(change)) return change;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(change)])];
  return Object.fromEntries(
    keys.flatMap((key) => {
      if (!(key in change)) return [[key, base[key]]];
      return change[key] === NONE ? [] : [[key, over(base[key], change[key])]];
    }),
  );
}

/** A change as the name of a test shows it. */
export const written = (change: object): string =>
  JSON.stringify(change, (_, value: unknown) => (value === NONE ? '(none)' : value));

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hospital = { kind: 'hospital', level: 'tertiary' };

/** A valid claim of each kind of care, with the keys that it needs and no others. */
export const CLAIMS: Readonly<Record<string, Json>> = Object.fromEntries(
  Object.entries({
    outpatient: {},
    'two-diseases': { condition: 'diabetes' },
    'special-disease': {},
    'negotiated-drug': { basicPaid: '10.00' },
    inpatient: { admitted: '2023-05-01' },
    'emergency-death': {},
    delivery: { admitted: '2023-05-01', birth: { kind: 'normal' } },
    prenatal: {},
    'family-planning': {},
  }).map(([care, own]) => [
    care,
    { id: '1', care, date: '2023-05-06', provider: hospital, total: '100.00', ...own },
  ]),
);

/** A valid case with one claim. */
export const caseWith = (care: string, claim: object = {}, policy = 'kaifeng'): Json => ({
  format: 'gongji-case/1',
  policy,
  year: 2023,
  person: { status: 'in-service' },
  claims: [over(CLAIMS[care], claim)],
});

export function problemPaths(kase: unknown): readonly string[] {
  const read = readCase(kase, (id) => shippedPacks.get(id));
  return read.ok ? [] : read.problems.map(({ path }) => path).sort();
}
