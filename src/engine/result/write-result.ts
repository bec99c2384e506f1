import { type Fen, formatFen } from '../money/fen.ts';
import type { CaseProblem } from '../case/problem.ts';
import { writeAnswer } from '../requests/write-answer.ts';
import type { ClaimOutcome, Settlement } from './settlement.ts';

const RESULT_FORMAT = 'gongji-result/1';

/** A settlement as the result file writes it (docs/case-format.md, "Result"): plain JSON, amounts as decimal strings. */
export function writeResult(settlement: Settlement): object {
  const { account, totals } = settlement;
  return {
    format: RESULT_FORMAT,
    policy: settlement.case.policy,
    claims: settlement.claims.map(writeClaim),
    totals: {
      claims: totals.claims,
      total: formatFen(totals.total),
      eligible: formatFen(totals.eligible),
      deductible: formatFen(totals.deductible),
      fund: formatFen(totals.fund),
      supplement: formatFen(totals.supplement),
      basicPaid: formatFen(totals.basicPaid),
      outOfPocket: formatFen(totals.outOfPocket),
      accountPaid: formatFen(totals.accountPaid),
      cashPaid: formatFen(totals.cashPaid),
      undetermined: formatFen(totals.undetermined),
    },
    account: {
      months: account.months.map(({ month, credit, reason }) => ({
        month,
        credit: orNull(credit),
        reason: reason ?? null,
      })),
      total: orNull(account.total),
      closingBalance: orNull(account.closingBalance),
    },
    requests: settlement.requests.map(writeAnswer),
    readings: settlement.readings,
    readingsThatMatter: settlement.readingsThatMatter,
    notes: settlement.notes,
  };
}

/** What is written in place of a result where the case could not be read. `message` says a code to people. */
export function writeProblems(
  problems: readonly CaseProblem[],
  message: (problem: CaseProblem) => string,
): object {
  return {
    format: RESULT_FORMAT,
    error: problems.map((problem) => ({ ...problem, message: message(problem) })),
  };
}

function writeClaim(outcome: ClaimOutcome): object {
  const { claim } = outcome;
  const undetermined = outcome.outcome === 'undetermined';
  const settled = outcome.outcome === 'settled' ? outcome : undefined;
  const shares = undetermined ? undefined : outcome;
  return {
    id: claim.id,
    outcome: outcome.outcome,
    reason: outcome.outcome === 'settled' ? null : outcome.reason,
    eligible: formatFen(claim.eligible),
    preSelfPay: formatFen(claim.preSelfPay),
    deductible: orNull(shares?.deductible),
    rate: settled?.rate?.text ?? null,
    fund: orNull(shares?.fund),
    supplement: orNull(shares?.supplement),
    basicPaid: undetermined ? null : formatFen(claim.basicPaid),
    outOfPocket: orNull(shares?.outOfPocket),
    accountPaid: orNull(shares?.accountPaid),
    cashPaid: orNull(shares?.cashPaid),
    remaining: settled?.remaining.map(({ id, amount }) => ({ id, amount: formatFen(amount) })) ?? [],
    deductibleRemaining: orNull(settled?.deductibleRemaining),
    notes: outcome.notes,
  };
}

const orNull = (amount: Fen | undefined): string | null => (amount === undefined ? null : formatFen(amount));
