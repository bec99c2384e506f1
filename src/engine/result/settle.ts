import { readingsThatMatter } from '../analysis/readings-that-matter.ts';
import { formatMonth, monthOf } from '../calendar/day.ts';
import type { Case, Claim } from '../case/case.ts';
import { type Fen, minus, plus, ZERO } from '../money/fen.ts';
import type { OpenPack } from '../pack/open.ts';
import { answer } from '../requests/answer.ts';
import { MOST_LIMITS } from '../pack/schema.ts';
import { Book, NONE } from '../settle/book.ts';
import { fold } from '../settle/fold.ts';
import { policyUnder } from '../settle/policy.ts';
import { NO_RECORD } from '../settle/recorder.ts';
import { resultNotes } from './result-notes.ts';
import type {
  AccountMonth,
  AccountYear,
  ClaimOutcome,
  ExcludedClaim,
  SettledClaim,
  Settlement,
  Shares,
  Totals,
} from './settlement.ts';
import type { Terms } from '../settle/terms.ts';
import { type ClaimTrace, traceRecorder } from '../settle/trace.ts';

/** Kept between calls; what leaves this file is copied out of it. */
const book = new Book();

/**
 * Settles a case under the readings that it chooses.
 * @param open the pack of the case's policy
 * @param options `trace: false` leaves the traces out, for those who only want amounts
 */
export function settle(open: OpenPack, kase: Case, options: { readonly trace: boolean }): Settlement {
  const policy = policyUnder(open, kase.readings);
  const recorder = options.trace ? traceRecorder() : undefined;
  fold(policy, kase, book, recorder ?? NO_RECORD);
  const claims = kase.claims.map((claim, index) => outcomeOf(claim, index, recorder?.traces[index]));
  const account = accountYear(kase);
  return {
    policy,
    case: kase,
    claims,
    totals: totalsOf(claims),
    account,
    requests: kase.requests.map(answer),
    readings: kase.readings,
    readingsThatMatter: readingsThatMatter(open, kase, book),
    notes: resultNotes(policy, kase, account),
  };
}

function outcomeOf(claim: Claim, index: number, trace: ClaimTrace | undefined): ClaimOutcome {
  const terms = book.terms[index] as Terms;
  if (terms.outcome === 'undetermined')
    return { outcome: 'undetermined', claim, terms, reason: terms.reason, notes: terms.notes };
  const outOfPocket = book.outOfPocket[index] as Fen;
  const accountPaid = book.accountPaid[index] as Fen;
  const shares: Shares = {
    claim,
    notes: terms.notes,
    deductible: book.deductible[index] as Fen,
    fund: book.fund[index] as Fen,
    supplement: book.supplement[index] as Fen,
    outOfPocket,
    accountPaid,
    cashPaid: minus(outOfPocket, accountPaid),
  };
  if (terms.outcome === 'excluded') return { outcome: 'excluded', ...shares, terms, reason: terms.reason };
  const left = book.deductibleLeft[index] as Fen;
  return {
    outcome: 'settled',
    ...shares,
    terms,
    rate: terms.rate,
    remaining: terms.limits.map(({ rule, amount }, at) => ({
      id: rule.id,
      amount: book.limitLeft[index * MOST_LIMITS + at] as Fen,
      limit: amount,
    })),
    deductibleRemaining: left === NONE ? undefined : left,
    trace,
  };
}

function totalsOf(claims: readonly ClaimOutcome[]): Totals {
  const known = claims.filter((claim) => claim.outcome !== 'undetermined');
  const sum = (of: (claim: SettledClaim | ExcludedClaim) => Fen): Fen =>
    known.reduce((total, claim) => plus(total, of(claim)), ZERO);
  return {
    claims: claims.length,
    total: sum(({ claim }) => claim.total),
    eligible: sum(({ claim }) => claim.eligible),
    deductible: sum((claim) => claim.deductible),
    fund: sum((claim) => claim.fund),
    supplement: sum((claim) => claim.supplement),
    basicPaid: sum(({ claim }) => claim.basicPaid),
    outOfPocket: sum((claim) => claim.outOfPocket),
    accountPaid: sum((claim) => claim.accountPaid),
    cashPaid: sum((claim) => claim.cashPaid),
    undetermined: claims.reduce(
      (total, { outcome, claim }) => (outcome === 'undetermined' ? plus(total, claim.total) : total),
      ZERO,
    ),
  };
}

function accountYear(kase: Case): AccountYear {
  const january = monthOf(kase.year, 1);
  const months = book.account.credit.map((credit, at): AccountMonth => {
    const month = formatMonth((january + at) as typeof january);
    const unknown = book.account.unknown[at];
    const basis = book.account.basis[at];
    return unknown === undefined ? { month, credit, basis } : { month, basis, ...unknown };
  });
  const credits = months.flatMap(({ credit }) => (credit === undefined ? [] : [credit]));
  const total = credits.reduce(plus, ZERO);
  const knownBalance = minus(plus(kase.person.openingBalance, total), book.spent);
  return {
    months,
    total: credits.length === 0 ? undefined : total,
    knownBalance,
    closingBalance: credits.length < months.length ? undefined : knownBalance,
  };
}
