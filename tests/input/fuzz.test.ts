import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase, settle, writeResult } from '@/engine/index.ts';
import { anyCase } from '../properties/arbitrary-case.ts';
import { RUNS } from '../properties/engine.ts';
import { shippedPacks } from '../packs.ts';
import { problemPaths } from './valid.ts';

type Json = Record<string, unknown>;

interface Place {
  readonly holder: Json;
  readonly key: string;
  readonly path: string;
}

/** Every place in a JSON value that holds something, with its path as the reader writes it. */
function placesIn(value: unknown, path = ''): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const holder = value as Json;
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return [{ holder, key, path: at }, ...placesIn(holder[key], at)];
  });
}

const copyOf = (kase: object): Json => JSON.parse(JSON.stringify(kase)) as Json;

/** A valid case and a place in it. */
const casePlace = anyCase.chain((kase) =>
  fc.nat().map((nth) => {
    const copy = copyOf(kase);
    const places = placesIn(copy);
    const place = places[nth % places.length];
    if (!place) throw new Error('a case has keys');
    return { copy, place };
  }),
);

/** Reads, and settles what could be read: neither may throw. */
function survives(json: unknown): void {
  const read = readCase(json, (id) => shippedPacks.get(id));
  if (read.ok) writeResult(settle(read.policy, read.value, { trace: true }));
  else expect(read.problems).not.toEqual([]);
}

describe('nothing throws', () => {
  it('on any JSON value', () => {
    fc.assert(fc.property(fc.jsonValue(), survives), RUNS);
  });

  it('on an object with the keys of a case and anything in them', () => {
    const keys = [
      'year',
      'person',
      'parameters',
      'readings',
      'opening',
      'payFromAccount',
      'claims',
      'requests',
    ];
    const anything = fc.record(Object.fromEntries(keys.map((key) => [key, fc.jsonValue()])), {
      requiredKeys: [],
    });
    const policy = fc.constantFrom(...shippedPacks.keys());
    fc.assert(
      fc.property(policy, anything, (id, rest) => {
        survives({ format: 'gongji-case/1', policy: id, ...rest });
      }),
      RUNS,
    );
  });

  it('on a valid case with anything in one place', () => {
    fc.assert(
      fc.property(casePlace, fc.jsonValue(), ({ copy, place }, value) => {
        place.holder[place.key] = value;
        survives(copy);
      }),
      RUNS,
    );
  });

  it('on a valid case with one value in the place of another', () => {
    fc.assert(
      fc.property(casePlace, fc.nat(), ({ copy, place }, nth) => {
        const places = placesIn(copy);
        const other = places[nth % places.length];
        place.holder[place.key] = JSON.parse(JSON.stringify(other?.holder[other.key])) as unknown;
        survives(copy);
      }),
      RUNS,
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'on the key %s, which is unknown',
    (key) => {
      const objects = fc
        .sample(casePlace, { ...RUNS, numRuns: 200 })
        .filter(({ place }) => !Array.isArray(place.holder));
      for (const { copy, place } of objects) {
        Object.defineProperty(place.holder, key, { value: '1.00', enumerable: true });
        survives(copy);
        expect(problemPaths(copy)).toHaveLength(1);
      }
    },
  );
});

describe('one bad value is one problem', () => {
  it('at its own path', () => {
    fc.assert(
      fc.property(casePlace, ({ copy, place }) => {
        place.holder[place.key] = null;
        expect(problemPaths(copy)).toEqual([place.path]);
      }),
      RUNS,
    );
  });

  it('and so is one unknown key', () => {
    fc.assert(
      fc.property(
        casePlace.filter(({ place }) => !Array.isArray(place.holder)),
        ({ copy, place }) => {
          place.holder['surprise'] = '1.00';
          const at = place.path.slice(0, place.path.length - place.key.length);
          expect(problemPaths(copy)).toEqual([`${at}surprise`]);
        },
      ),
      RUNS,
    );
  });
});
