import type { Day } from '../calendar/day.ts';
import type { Claim } from '../case/case.ts';
import type { Readings } from '../pack/choice.ts';
import { SITUATIONS } from '../pack/dimensions.ts';
import { type Eras, eraOf, erasOf } from '../pack/era.ts';
import type { OpenPack } from '../pack/open.ts';
import type { Pack } from '../pack/schema.ts';
import { afterStatedTerm } from '../pack/era.ts';
import { accountRules, type AccountRules } from '../account/rules.ts';
import { type Terms, termsOf } from './terms.ts';

/**
 * A pack under one choice of readings, ready for settling. Nothing in it says that there are readings: what they
 * choose was put in place before. The terms of a situation are worked out when first met, and kept.
 */
export interface Policy {
  readonly pack: Pack;
  readonly readings: Readings;
  readonly eras: Eras;
  readonly afterTerm: Day | undefined;
  readonly account: AccountRules;
  /** How many accumulators the state of a fold holds: one for every deductible and limit. */
  readonly accumulators: number;
  /** The terms for a situation within an era, by `situation + era × SITUATIONS`. */
  readonly terms: (key: number) => Terms;
}

export const termsFor = (policy: Policy, claim: Claim): Terms =>
  policy.terms(claim.situation + eraOf(policy.eras, claim.date) * SITUATIONS);

const compiled = new WeakMap<Pack, Policy>();

/** The policy of a pack under given readings; compiled once for each. */
export function policyUnder(open: OpenPack, readings: Readings): Policy {
  const pack = open.under(readings);
  const known = compiled.get(pack);
  if (known) return known;
  const policy = compile(pack, readings);
  compiled.set(pack, policy);
  return policy;
}

function compile(pack: Pack, readings: Readings): Policy {
  const eras = erasOf(pack);
  const met = new Map<number, Terms>();
  return {
    pack,
    readings,
    eras,
    afterTerm: afterStatedTerm(pack),
    account: accountRules(pack, eras),
    accumulators: pack.deductibles.length + pack.limits.length,
    terms: (key) => {
      let terms = met.get(key);
      if (terms === undefined) {
        terms = termsOf(pack, eras, key);
        met.set(key, terms);
      }
      return terms;
    },
  };
}
