import type { Day } from '../calendar/day.ts';
import type { Claim } from '../case/case.ts';
import type { Fen } from '../money/fen.ts';
import type { Readings } from '../pack/choice.ts';
import type { Care, Situation } from '../pack/dimensions.ts';
import { type Eras, eraOf, erasOf } from '../pack/era.ts';
import type { OpenPack } from '../pack/open.ts';
import type { Pack } from '../pack/schema.ts';
import { forgetSituations } from '../pack/situations.ts';
import { afterStatedTerm } from '../pack/era.ts';
import { accountRules, type AccountRules } from '../account/rules.ts';
import { connectedCares } from './components.ts';
import { limitsOfDiseases } from './registered.ts';
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
  /** For every kind of care with a coverage, the kinds that it acts on, itself among them. */
  readonly cares: ReadonlyMap<Care, ReadonlySet<Care>>;
  /** What each disease of the pack is worth as a limit. */
  readonly diseaseLimits: ReadonlyMap<string, Fen>;
  /** How many accumulators the state of a fold holds: one for every deductible, limit and supplement. */
  readonly accumulators: number;
  /** The terms for a situation within an era. */
  readonly terms: (situation: Situation, era: number) => Terms;
}

export const termsFor = (policy: Policy, claim: Claim): Terms =>
  policy.terms(claim.situation, eraOf(policy.eras, claim.date));

const compiled = new WeakMap<Pack, Policy>();

/** Terms by situation, and there by the slot of a policy and its era; as many policies as there are have slots of their own. */
const kept = new WeakMap<Situation, (Terms | undefined)[]>();
let slots = 0;

/** However many cases pass through: beyond this, everything is worked out anew. */
const MOST_TERMS = 8192;
let termsKept = 0;

function termsOfSituation(situation: Situation): (Terms | undefined)[] {
  const known = kept.get(situation);
  if (known) return known;
  const none: (Terms | undefined)[] = [];
  kept.set(situation, none);
  return none;
}

function keep(situation: Situation, slot: number, terms: Terms): void {
  termsOfSituation(situation)[slot] = terms;
  termsKept += 1;
  if (termsKept < MOST_TERMS) return;
  termsKept = 0;
  forgetSituations();
}

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
  const slot = slots;
  slots += eras.length + 1;
  return {
    pack,
    readings,
    eras,
    afterTerm: afterStatedTerm(pack),
    account: accountRules(pack, eras),
    cares: connectedCares(pack),
    diseaseLimits: limitsOfDiseases(pack),
    accumulators: pack.deductibles.length + pack.limits.length + pack.supplements.length,
    terms: (situation, era) => {
      const known = termsOfSituation(situation)[slot + era];
      if (known) return known;
      const terms = termsOf(pack, eras, situation, era);
      keep(situation, slot + era, terms);
      return terms;
    },
  };
}
