import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCase } from './arbitrary-case.ts';
import type { CaseJson, ClaimJson } from './case-json.ts';
import { byId, resultOf, RUNS } from './engine.ts';

/** Lists the claims otherwise, but those of one day in the order that they had. */
function relisted(claims: readonly ClaimJson[], keys: readonly number[]): readonly ClaimJson[] {
  const shuffled = claims
    .map((claim, index) => ({ claim, key: keys[index] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ claim }) => claim.date);
  const waiting = new Map<string, ClaimJson[]>();
  for (const claim of claims) waiting.set(claim.date, [...(waiting.get(claim.date) ?? []), claim]);
  return shuffled.flatMap((date) => waiting.get(date)?.shift() ?? []);
}

const keys = fc.array(fc.double({ noNaN: true }), { minLength: 12, maxLength: 12 });

it('the order in which claims of different days are listed changes nothing', () => {
  fc.assert(
    fc.property(anyCase, keys, (kase, order) => {
      const again: CaseJson = { ...kase, claims: relisted(kase.claims, order) };
      expect(again.claims).toHaveLength(kase.claims.length);
      const [before, after] = [resultOf(kase), resultOf(again)];
      expect(after.claims.map(({ id }) => id)).toEqual(again.claims.map(({ id }) => id));
      expect(Object.fromEntries(byId(after))).toEqual(Object.fromEntries(byId(before)));
      expect({ ...after, claims: [] }).toEqual({ ...before, claims: [] });
    }),
    RUNS,
  );
});
