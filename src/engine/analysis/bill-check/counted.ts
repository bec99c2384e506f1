import type { Case } from '../../case/case.ts';
import { type Fen, leftOf, plus, ZERO } from '../../money/fen.ts';
import type { OpenPack } from '../../pack/open.ts';
import { Book } from '../../settle/book.ts';
import { fold } from '../../settle/fold.ts';
import { policyUnder } from '../../settle/policy.ts';
import type { SupplementTerms } from '../../settle/terms.ts';
import { traceRecorder } from '../../settle/trace.ts';
import type { AmountRange } from './change.ts';
import { exactly } from './discrete.ts';
import { bill } from './figures.ts';
import { asRange, type BilledWith, fits, solve } from './solve.ts';
import type { Slip } from './slip.ts';

/** Above the threshold, shares are rounded alike again after so many fen at the latest. */
const MOST_RESIDUES = 1000;

/**
 * What may have counted towards a yearly supplement before the claims of a case. Up to its threshold, the supplement
 * rises with it; beyond, it wavers by a fen as sums are rounded.
 */
export function countedAmount(
  open: OpenPack,
  kase: Case,
  { rule, threshold, rate }: SupplementTerms,
  id: string,
  slip: Slip,
): AmountRange | undefined {
  const billed: BilledWith = (amount) => {
    const cumulative = new Map([...kase.opening.cumulative, [rule.id, amount]]);
    return bill(open, { ...kase, opening: { ...kase.opening, cumulative } }, id);
  };
  const before = kase.opening.cumulative.get(rule.id) ?? ZERO;
  const reached = leftOf(plus(threshold, before), countedBefore(open, kase, id));
  const below = solve([[ZERO, reached]], billed, slip);
  const residues = Math.min(rate.denominator, MOST_RESIDUES);
  const beyond = Array.from({ length: residues }, (_, more) => (reached + more) as Fen);
  const fitting = beyond.filter((amount) => fits(slip, billed(amount)));
  if (fitting.length === residues) return { least: below ? (below[0] as Fen) : reached, most: undefined };
  if (below) return asRange(below, Number.NaN);
  return fitting[0] === undefined ? undefined : exactly(fitting[0]);
}

const book = new Book();

/** What counted when a claim of the case was settled. */
function countedBefore(open: OpenPack, kase: Case, id: string): Fen {
  const recorder = traceRecorder();
  fold(policyUnder(open, kase.readings), kase, book, recorder);
  const index = kase.claims.findIndex((claim) => claim.id === id);
  const step = recorder.traces[index]?.steps.find(({ mechanism }) => mechanism === 'supplement');
  return step?.mechanism === 'supplement' ? step.counted : ZERO;
}
