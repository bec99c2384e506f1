import { type Fen, lesser, MAX_FEN, ZERO } from '../../money/fen.ts';
import type { ClaimOutcome, SettledClaim } from '../../result/settlement.ts';
import type { BillChange } from './change.ts';
import { exactly } from './discrete.ts';
import type { Span } from './narrow.ts';
import { asRange, solve } from './solve.ts';
import type { Slip } from './slip.ts';
import type { Trial } from './trial.ts';

/**
 * A visit that the case lacks, of the same day and at the same institution as a claim, that used up the deductible of the
 * day: what else it used follows from the slip, where that says that less of a deductible was charged.
 */
export function missingOfDay(
  { terms, claim }: SettledClaim,
  slip: Slip,
  trial: Trial,
): readonly BillChange[] {
  const { deductible } = terms;
  if (deductible?.rule.period !== 'institution-day' || deductible.amount === ZERO) return [];
  const most = slip.amounts.deductible === undefined ? deductible.amount : MAX_FEN;
  return missing([[deductible.amount, most]], slip, trial, claim.id);
}

/** The same of any size, whatever deductible or limit it drew on, or what the account paid for it. */
export function missingOfAnySize(outcome: ClaimOutcome, slip: Slip, trial: Trial): readonly BillChange[] {
  const whole = outcome.outcome === 'settled' ? (outcome.terms.deductible?.amount ?? ZERO) : ZERO;
  return missing(
    [
      [1, lesser(whole, MAX_FEN)],
      [whole, MAX_FEN],
    ],
    slip,
    trial,
    outcome.claim.id,
  );
}

function missing(spans: readonly Span[], slip: Slip, trial: Trial, id: string): readonly BillChange[] {
  const change = { cause: 'same-day', how: 'missing' } as const;
  const kase = trial.read({ ...change, eligible: exactly(1 as Fen) });
  // It was put in right before the claim.
  const put = kase?.claims[kase.claims.findIndex((claim) => claim.id === id) - 1];
  if (!kase || !put) return [];
  const found = solve(
    spans.filter(([least, most]) => least <= most),
    (amount) => trial.settleWith(kase, { ...put, total: amount, eligible: amount }),
    slip,
  );
  return found ? [{ ...change, eligible: asRange(found, MAX_FEN) }] : [];
}
