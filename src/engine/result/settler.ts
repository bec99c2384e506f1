import { readingsThatMatter } from '../analysis/readings-that-matter.ts';
import type { Case, Claim } from '../case/case.ts';
import type { OpenPack } from '../pack/open.ts';
import { type Policy, policyUnder } from '../settle/policy.ts';
import { NO_RECORD } from '../settle/recorder.ts';
import { Refold } from '../settle/refold.ts';
import { traceRecorder } from '../settle/trace.ts';
import { conclude } from './conclude.ts';
import { outcomeOf } from './outcome.ts';
import type { ClaimOutcome, Settlement } from './settlement.ts';

/** A settlement, and what it took. */
export interface Resettled {
  readonly settlement: Settlement;
  /** How many claims were gone over anew under the readings of the case. */
  readonly goneOver: number;
  /** The same in all folds under other readings, which tell whether a reading matters. */
  readonly goneOverForReadings: number;
}

/**
 * Settles the cases of one pack one after the other, as `settle` does with traces, but goes over a claim anew only where
 * something that it is settled from is not what it was the last time. The outcome of any other claim is the very
 * object that it was. Claims are the same where they are the same object, as `createCaseReader` keeps them.
 */
export interface Settler {
  readonly settle: (kase: Case) => Resettled;
}

export function createSettler(open: OpenPack): Settler {
  let chosen: Chosen | undefined;
  const others = new Map<Policy, Refold>();
  const otherUnder = (policy: Policy): Refold => {
    const known = others.get(policy) ?? new Refold(policy);
    others.set(policy, known);
    return known;
  };
  return {
    settle: (kase) => {
      const policy = policyUnder(open, kase.readings);
      if (chosen?.policy !== policy) chosen = { policy, refold: new Refold(policy), outcomes: new WeakMap() };
      const { refold, outcomes } = chosen;
      const recorder = traceRecorder();
      const goneOver = refold.fold(kase, recorder);
      for (const index of goneOver) {
        const claim = kase.claims[index] as Claim;
        outcomes.set(claim, outcomeOf(refold.book, claim, index, recorder.traces[index]));
      }
      const claims = kase.claims.map((claim) => outcomes.get(claim) as ClaimOutcome);
      let goneOverForReadings = 0;
      const matter = readingsThatMatter(open, kase, refold.book, (alternative, cares) => {
        const other = otherUnder(alternative);
        goneOverForReadings += other.fold(kase, NO_RECORD, cares).length;
        return other.book;
      });
      const settlement = conclude(policy, kase, refold.book, claims, matter);
      return { settlement, goneOver: goneOver.length, goneOverForReadings };
    },
  };
}

/** What is kept under the readings of the latest case. */
interface Chosen {
  readonly policy: Policy;
  readonly refold: Refold;
  readonly outcomes: WeakMap<Claim, ClaimOutcome>;
}
