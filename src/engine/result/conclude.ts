import { formatMonth, monthOf } from '../calendar/day.ts';
import type { Case } from '../case/case.ts';
import { minus, plus, ZERO } from '../money/fen.ts';
import { answer } from '../requests/answer.ts';
import type { Book } from '../settle/book.ts';
import type { Policy } from '../settle/policy.ts';
import { resultNotes } from './result-notes.ts';
import type { AccountMonth, AccountYear, ClaimOutcome, Settlement, Totals } from './settlement.ts';

/** Makes a settlement of a folded case: adds what is said of all claims together, of the account and of requests. */
export function conclude(
  policy: Policy,
  kase: Case,
  book: Book,
  claims: readonly ClaimOutcome[],
  readingsThatMatter: readonly string[],
): Settlement {
  const account = accountYear(kase, book);
  return {
    policy,
    case: kase,
    claims,
    totals: totalsOf(claims),
    account,
    requests: kase.requests.map((request) => answer(request, policy.pack, kase)),
    readings: kase.readings,
    readingsThatMatter,
    notes: resultNotes(policy, kase, account),
  };
}

function totalsOf(outcomes: readonly ClaimOutcome[]): Totals {
  let total = ZERO;
  let eligible = ZERO;
  let deductible = ZERO;
  let fund = ZERO;
  let supplement = ZERO;
  let basicPaid = ZERO;
  let outOfPocket = ZERO;
  let accountPaid = ZERO;
  let cashPaid = ZERO;
  let undetermined = ZERO;
  for (const outcome of outcomes) {
    const { claim } = outcome;
    if (outcome.outcome === 'undetermined') {
      undetermined = plus(undetermined, claim.total);
      continue;
    }
    total = plus(total, claim.total);
    eligible = plus(eligible, claim.eligible);
    deductible = plus(deductible, outcome.deductible);
    fund = plus(fund, outcome.fund);
    supplement = plus(supplement, outcome.supplement);
    basicPaid = plus(basicPaid, claim.basicPaid);
    outOfPocket = plus(outOfPocket, outcome.outOfPocket);
    accountPaid = plus(accountPaid, outcome.accountPaid);
    cashPaid = plus(cashPaid, outcome.cashPaid);
  }
  const sums = {
    total,
    eligible,
    deductible,
    fund,
    supplement,
    basicPaid,
    outOfPocket,
    accountPaid,
    cashPaid,
  };
  return { claims: outcomes.length, ...sums, undetermined };
}

function accountYear(kase: Case, book: Book): AccountYear {
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
