import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimOutcome, createCaseReader, createSettler, readCase, settle } from '@/engine/index.ts';
import { PACK_IDS, shippedPack } from '../packs.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import type { CaseJson, ClaimJson } from './case-json.ts';
import { RUNS } from './engine.ts';

type Edit = (kase: CaseJson) => CaseJson;

const withClaims = (edit: (claims: readonly ClaimJson[]) => readonly ClaimJson[]): Edit => {
  return (kase) => ({ ...kase, claims: edit(kase.claims) });
};

/** Edits of one case; what they put into it comes from another case of the same policy. */
function arbitraryEdit(policy: (typeof PACK_IDS)[number]): fc.Arbitrary<Edit> {
  const at = fc.nat(12);
  const other = arbitraryCase(policy);
  const claim = other.filter(({ claims }) => claims.length > 0).map(({ claims }) => claims[0] as ClaimJson);
  const id = fc.integer({ min: 0, max: 1_000_000 }).map((number) => `i${number}`);
  const insert = fc
    .tuple(at, claim, id)
    .map(([place, made, name]) => withClaims((claims) => claims.toSpliced(place, 0, { ...made, id: name })));
  const remove = at.map((place) => withClaims((claims) => claims.toSpliced(place, 1)));
  const change = fc
    .tuple(at, fc.constantFrom('0.00', '50.00', '99.99', '400.00', '5000.00'))
    .map(([place, total]) =>
      withClaims((claims) =>
        claims.map((known, index) => (index === place ? { ...known, total, outOfScope: '0.00' } : known)),
      ),
    );
  const move = fc
    .tuple(at, claim)
    .map(([place, { date }]) =>
      withClaims((claims) => claims.map((known, index) => (index === place ? { ...known, date } : known))),
    );
  const facts = fc
    .tuple(
      other,
      fc.constantFrom('person', 'parameters', 'readings', 'opening', 'payFromAccount', 'year' as const),
    )
    .map(([from, key]): Edit => (kase) => ({ ...kase, [key]: from[key] }));
  const openingBalance = other.map(({ person }): Edit => (kase) => ({
    ...kase,
    person: { ...kase.person, openingBalance: person.openingBalance ?? '0' },
  }));
  return fc.oneof(insert, remove, change, move, facts, openingBalance);
}

describe.each(PACK_IDS)('edits of a case of %s', (policy) => {
  const open = shippedPack(policy);
  const edited = fc.tuple(arbitraryCase(policy), fc.array(arbitraryEdit(policy), { maxLength: 8 }));

  it('are read and settled as if each case were the first', () => {
    fc.assert(
      fc.property(edited, ([first, edits]) => {
        const reader = createCaseReader();
        const settler = createSettler(open);
        let kase = first;
        for (const next of [(same: CaseJson) => same, ...edits]) {
          kase = next(kase);
          const whole = readCase(kase, () => open);
          const again = reader(kase, () => open);
          expect(again).toStrictEqual(whole);
          if (whole.ok && again.ok)
            expect(settler.settle(again.value).settlement).toStrictEqual(
              settle(open, whole.value, { trace: true }),
            );
        }
      }),
      { ...RUNS, numRuns: 400 },
    );
  });

  it('go over claims anew only where something in them changes, and keep the outcomes of all others', () => {
    fc.assert(
      fc.property(edited, ([first, edits]) => {
        const reader = createCaseReader();
        const settler = createSettler(open);
        let kase = first;
        let before: readonly ClaimOutcome[] = [];
        let policyBefore: unknown;
        for (const next of [(same: CaseJson) => same, ...edits]) {
          kase = next(kase);
          const read = reader(kase, () => open);
          if (!read.ok) continue;
          const { settlement, goneOver } = settler.settle(read.value);
          const known = new Map(before.map((outcome) => [outcome.claim, outcome]));
          const anew = settlement.claims.filter((outcome) => known.get(outcome.claim) !== outcome);
          expect(anew.length).toBeGreaterThanOrEqual(goneOver);
          if (settlement.policy === policyBefore)
            for (const outcome of anew.filter(isTold))
              expect(outcome).not.toStrictEqual(known.get(outcome.claim));
          before = settlement.claims;
          policyBefore = settlement.policy;
        }
      }),
      { ...RUNS, numRuns: 400 },
    );
  });
});

/**
 * Whether an outcome shows all that its claim rests on. That of an excluded claim has no trace, and so not the balance of
 * the account; nor does a trace tell whether a visit that was charged nothing came before on the same day.
 */
function isTold(outcome: ClaimOutcome): boolean {
  return outcome.outcome === 'settled' && outcome.terms.deductible?.charged !== 'first-of-day';
}
