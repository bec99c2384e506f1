import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCase } from './arbitrary-case.ts';
import type { CaseJson } from './case-json.ts';
import { byId, resultOf, RUNS } from './engine.ts';

/** Leaves out the claims with an outcome, but for stays: others are excluded on account of them. */
function without(kase: CaseJson, outcome: string): CaseJson {
  const { claims } = resultOf(kase);
  return {
    ...kase,
    claims: kase.claims.filter(
      ({ admitted }, index) => admitted !== undefined || claims[index]?.outcome !== outcome,
    ),
  };
}

function expectOthersUnchanged(kase: CaseJson, fewer: CaseJson): void {
  const before = byId(resultOf(kase));
  const after = resultOf(fewer);
  expect(after.claims).toEqual(fewer.claims.map(({ id }) => before.get(id)));
  expect(after.account).toEqual(resultOf(kase).account);
}

it('undetermined claims change nobody else’s amounts', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      expectOthersUnchanged(kase, without(kase, 'undetermined'));
    }),
    RUNS,
  );
});

it('nor do excluded ones, where the account pays nothing', () => {
  fc.assert(
    fc.property(anyCase, (any) => {
      const kase = { ...any, payFromAccount: false };
      expectOthersUnchanged(kase, without(kase, 'excluded'));
    }),
    RUNS,
  );
});
