import type { Claim } from '../case/case.ts';
import type { Care } from '../pack/dimensions.ts';
import type { OpenPack } from '../pack/open.ts';
import { type Policy, policyUnder, termsFor } from '../settle/policy.ts';
import type { SettledTerms, Terms } from '../settle/terms.ts';

/** A policy with one reading chosen otherwise. */
export interface Alternative {
  readonly reading: string;
  readonly policy: Policy;
  /** A part of a pack is the same object under all readings that it does not choose by. */
  readonly sameAccount: boolean;
  readonly sameRequests: boolean;
  /** Whether the terms of a claim, those of the policy itself, amount to others here; as far as was asked. */
  readonly differs: WeakMap<Terms, boolean>;
}

const known = new WeakMap<Policy, readonly Alternative[]>();

/** Every alternative of every reading, the others as they are in a policy; worked out once for each policy. */
export function alternativesOf(open: OpenPack, policy: Policy): readonly Alternative[] {
  const before = known.get(policy);
  if (before) return before;
  const { pack, readings } = policy;
  const alternatives = open.pack.readings.flatMap(({ id, options }) =>
    options
      .filter((option) => option.id !== readings[id])
      .map((option): Alternative => {
        const other = policyUnder(open, { ...readings, [id]: option.id });
        return {
          reading: id,
          policy: other,
          sameAccount: pack.account === other.pack.account,
          sameRequests: pack.requests === other.pack.requests,
          differs: new WeakMap(),
        };
      }),
  );
  known.set(policy, alternatives);
  return alternatives;
}

/**
 * The kinds of care of which an alternative could settle some claim otherwise: those with other terms, and those that
 * these act on. Claims of all other kinds come out as they are.
 * @param met the terms met in a case, each with one claim that was settled on them
 */
export function touchedCares(
  { cares }: Policy,
  alternative: Alternative,
  met: ReadonlyMap<Terms, Claim>,
): ReadonlySet<Care> {
  const touched = new Set<Care>();
  for (const [terms, claim] of met) {
    if (touched.has(claim.care) || !differs(alternative, terms, claim)) continue;
    touched.add(claim.care);
    for (const care of cares.get(claim.care) ?? []) touched.add(care);
  }
  return touched;
}

function differs({ policy, differs: answers }: Alternative, terms: Terms, claim: Claim): boolean {
  const answer = answers.get(terms) ?? amountsTo(terms) !== amountsTo(termsFor(policy, claim));
  answers.set(terms, answer);
  return answer;
}

/** All of some terms that amounts rest on; two that amount to the same settle every claim alike. */
export function amountsTo(terms: Terms): string {
  return terms.outcome === 'settled' ? write(terms) : terms.outcome;
}

function write({ coverage, deductible, rate, limits, supplement }: SettledTerms): string {
  return JSON.stringify([
    coverage.basicOnBill,
    deductible && [deductible.amount, deductible.charged],
    rate?.text,
    limits.map(({ bounds, amount, further }) => [bounds, amount, further?.each, further?.amount]),
    supplement && [
      supplement.threshold,
      supplement.rate.text,
      supplement.rule.threshold.per,
      supplement.rule.expense,
      supplement.rule.preSelfPay,
    ],
  ]);
}
