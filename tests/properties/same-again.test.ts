import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeResult } from '@/engine/index.ts';
import { anyCase } from './arbitrary-case.ts';
import type { CaseJson } from './case-json.ts';
import { resultOf, RUNS, settlementOf } from './engine.ts';

const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

it('a result is plain JSON: writing and reading it changes nothing', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      const result = resultOf(kase);
      expect(copied(result)).toStrictEqual(result);
    }),
    RUNS,
  );
});

it('the same case gives the same result, whatever was settled before it', () => {
  fc.assert(
    fc.property(anyCase, anyCase, (kase, other) => {
      const result = resultOf(kase);
      const text = JSON.stringify(kase);
      resultOf(other);
      expect(resultOf(copied(kase))).toStrictEqual(result);
      expect(JSON.stringify(kase)).toBe(text);
    }),
    RUNS,
  );
});

it('a trace changes no amount', () => {
  const written = (kase: CaseJson, trace: boolean) => writeResult(settlementOf(kase, { trace }));
  fc.assert(
    fc.property(anyCase, (kase) => {
      expect(written(kase, true)).toStrictEqual(written(kase, false));
    }),
    RUNS,
  );
});
