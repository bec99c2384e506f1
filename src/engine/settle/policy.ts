import type { Day } from '../calendar/day.ts';
import type { Claim } from '../case/case.ts';
import type { Fen } from '../money/fen.ts';
import type { Readings } from '../pack/choice.ts';
import type { Care } from '../pack/dimensions.ts';
import { type Eras, eraOf, erasOf } from '../pack/era.ts';
import type { OpenPack } from '../pack/open.ts';
import type { Pack } from '../pack/schema.ts';
import { forgetSituations, type MetSituation } from '../pack/situations.ts';
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
  readonly terms: (situation: MetSituation, era: number) => Terms;
}

export const termsFor = (policy: Policy, claim: Claim): Terms =>
  policy.terms(claim.situation, eraOf(policy.eras, claim.date));

const compiled = new WeakMap<Pack, Policy>();

/** Every policy keeps its terms of a situation in slots of its own, one an era. */
let slots = 0;

/** However many cases pass through: beyond this, everything is worked out anew. */
const MOST_TERMS = 8192;
let termsKept = 0;

function count(): void {
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
    terms: ({ is, kept }, era) => {
      const known = kept[slot + era] as Terms | undefined;
      if (known) return known;
      const terms = termsOf(pack, eras, is, era);
      kept[slot + era] = terms;
      count();
      return terms;
    },
  };
}
