import type { Case } from '../../case/case.ts';
import { type Fen, minus, plus } from '../../money/fen.ts';
import type { OpenPack } from '../../pack/open.ts';
import { outcomeOf } from '../../result/outcome.ts';
import type { ClaimOutcome } from '../../result/settlement.ts';
import { Book } from '../../settle/book.ts';
import { fold } from '../../settle/fold.ts';
import { spendsFromAccount } from '../../settle/own-share.ts';
import { policyUnder } from '../../settle/policy.ts';
import { NO_RECORD } from '../../settle/recorder.ts';

/** What a slip would say of a claim. The amounts that nobody knows are undefined. */
export interface BillFigures {
  readonly total: Fen;
  readonly outOfScope: Fen;
  readonly preSelfPay: Fen;
  readonly eligible: Fen;
  readonly deductible: Fen | undefined;
  /** As the shortest decimal; undefined where there is none. */
  readonly rate: string | undefined;
  readonly fund: Fen | undefined;
  readonly supplement: Fen | undefined;
  readonly outOfPocket: Fen | undefined;
  readonly accountPaid: Fen | undefined;
  readonly cashPaid: Fen | undefined;
  /** What is left of every limit that applies, after the claim. */
  readonly left: ReadonlyMap<string, Fen>;
}

/** One claim of a case, settled. */
export interface Billed {
  readonly outcome: ClaimOutcome;
  readonly figures: BillFigures;
  /** Whether the case asks the account to pay. */
  readonly fromAccount: boolean;
}

/** Kept between calls; what leaves this file is copied out of it. */
const book = new Book();

/**
 * Settles a case up to one of its claims, by the fold.
 * @param id of the claim; undefined is returned where the case has none of it
 */
export function bill(open: OpenPack, kase: Case, id: string): Billed | undefined {
  const index = kase.claims.findIndex((each) => each.id === id);
  const claim = kase.claims[index];
  if (!claim) return undefined;
  const policy = policyUnder(open, kase.readings);
  const upTo = kase.order.indexOf(index) + 1;
  const until = { ...kase, order: kase.order.slice(0, upTo), sameDay: kase.sameDay.slice(0, upTo) };
  const fromAccount = spendsFromAccount(policy, kase);
  fold(policy, until, book, NO_RECORD, fromAccount ? undefined : policy.cares.get(claim.care));
  const outcome = outcomeOf(book, claim, index, undefined);
  return { outcome, figures: figuresOf(outcome), fromAccount };
}

function figuresOf(outcome: ClaimOutcome): BillFigures {
  const { total, outOfScope, preSelfPay, eligible, basicPaid } = outcome.claim;
  const shares = outcome.outcome === 'undetermined' ? undefined : outcome;
  const settled = outcome.outcome === 'settled' ? outcome : undefined;
  return {
    total,
    outOfScope,
    preSelfPay,
    eligible,
    deductible: shares?.deductible,
    rate: settled?.rate?.text,
    fund: shares && plus(shares.fund, basicPaid),
    supplement: shares?.supplement,
    outOfPocket: shares?.outOfPocket,
    accountPaid: shares?.accountPaid,
    cashPaid: shares && minus(shares.outOfPocket, shares.accountPaid),
    left: new Map(settled?.remaining.map((limit) => [limit.id, limit.amount]) ?? []),
  };
}

/** Equal for two claims of which a slip would say the very same. */
export const sameSlip = ({ outcome, figures: { left, ...amounts } }: Billed): string =>
  JSON.stringify([outcome.outcome === 'undetermined', amounts, [...left]]);
