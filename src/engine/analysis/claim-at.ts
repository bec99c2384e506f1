import type { Case, Claim } from '../case/case.ts';
import { type Fen, MAX_FEN, minus, plus } from '../money/fen.ts';
import { proven } from '../proven.ts';
import { outcomeOf } from '../result/outcome.ts';
import type { ClaimOutcome } from '../result/settlement.ts';
import { Book } from '../settle/book.ts';
import { fold } from '../settle/fold.ts';
import { spendsFromAccount } from '../settle/own-share.ts';
import type { Policy } from '../settle/policy.ts';
import type { Recorder } from '../settle/recorder.ts';
import { traceRecorder } from '../settle/trace.ts';

/** Kept between calls; what leaves this file is copied out of it. */
const book = new Book();

/**
 * One claim of a case at whatever its eligible expense might be, all else of the case as it is. What lies outside the
 * catalogues or is paid first stays what it is, so that the total goes with the expense.
 */
export interface ClaimAt {
  readonly claim: Claim;
  /** The least that its eligible expense can be: what basic insurance paid of it already, as the bill says. */
  readonly least: Fen;
  /** The most that a case may hold. */
  readonly most: Fen;
  /** What becomes of it, with its trace, by the fold. @param eligible from {@link least} to {@link most} */
  readonly outcome: (eligible: Fen) => ClaimOutcome;
}

/** @param id of a claim of the case */
export function claimAt(policy: Policy, kase: Case, id: string): ClaimAt {
  const index = kase.claims.findIndex((each) => each.id === id);
  const claim = proven(kase.claims[index]);
  const upTo = kase.order.indexOf(index) + 1;
  const until = { ...kase, order: kase.order.slice(0, upTo), sameDay: kase.sameDay.slice(0, upTo) };
  const cares = spendsFromAccount(policy, kase) ? undefined : policy.cares.get(claim.care);
  const beside = plus(claim.outOfScope, claim.preSelfPay);
  return {
    claim,
    least: claim.basicPaid,
    most: minus(MAX_FEN, beside),
    outcome: (eligible) => {
      const changed: Claim = { ...claim, eligible, total: plus(eligible, beside), classB: undefined };
      const claims = kase.claims.map((each, at) => (at === index ? changed : each));
      const { recorder, traces } = recordOf(index);
      fold(policy, { ...until, claims }, book, recorder, cares);
      return outcomeOf(book, changed, index, traces[index]);
    },
  };
}

/** Keeps the trace of one claim alone. */
function recordOf(index: number): Pick<ReturnType<typeof traceRecorder>, 'traces'> & {
  readonly recorder: Recorder;
} {
  const all = traceRecorder();
  const recorder: Recorder = {
    settled: (at, ...rest) => {
      if (at === index) all.settled(at, ...rest);
    },
    paidFromAccount: (at, ...rest) => {
      if (at === index) all.paidFromAccount(at, ...rest);
    },
  };
  return { recorder, traces: all.traces };
}

/**
 * The least eligible expense of a claim of which something holds that holds of all larger ones too.
 * @param near looked at first
 * @returns undefined where it holds of none
 */
export function leastOf(
  { least, most, outcome }: ClaimAt,
  holds: (outcome: ClaimOutcome) => boolean,
  near: Fen,
): Fen | undefined {
  const at = (expense: number): boolean => holds(outcome(expense as Fen));
  if (near > least && near <= most && at(near) && !at(near - 1)) return near;
  if (!at(most)) return undefined;
  if (at(least)) return least;
  // It never holds at `low`, and always at `high`.
  let low: number = least;
  let high: number = most;
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (at(middle)) high = middle;
    else low = middle;
  }
  return high as Fen;
}
