import {
  type ClaimOutcome,
  type Fen,
  formatMonth,
  minus,
  type Month,
  plus,
  type SettledClaim,
  type Settlement,
  type Step,
  ZERO,
} from '@/engine/index.ts';
import type { StepOf } from './step.ts';

/** Something that runs over more than one visit, as it stands after the latest visit that it applied to. */
export interface Standing {
  readonly key: string;
  readonly year: number;
  /** A threshold is what must be borne before a supplement begins to pay. */
  readonly kind: 'deductible' | 'limit' | 'threshold';
  readonly id: string;
  /** What a limit bounds; undefined for the others. */
  readonly bounds: StepOf<'limit'>['terms']['bounds'] | undefined;
  readonly period: 'month' | 'year' | 'pregnancy';
  /** `2023-05` or `2023`; what the case calls it for a pregnancy. */
  readonly during: string;
  /** First day on which it begins anew; undefined for a pregnancy. */
  readonly anew: string | undefined;
  readonly used: Fen;
  readonly left: Fen;
  readonly of: Fen;
  /** The visit after which it stands so. */
  readonly after: SettledClaim;
}

/** Of every year, the latest standing of all that runs on from visit to visit, in the order of their first use. */
export function whatIsLeft(settlement: Settlement): readonly Standing[] {
  const before = known.get(settlement);
  if (before) return before;
  const left = worked(settlement);
  known.set(settlement, left);
  return left;
}

/** Several parts of a screen ask for it. */
const known = new WeakMap<Settlement, readonly Standing[]>();

function worked({ case: { order }, claims }: Settlement): readonly Standing[] {
  const standings = new Map<string, Standing>();
  for (const index of order) {
    const outcome = claims[index];
    if (outcome === undefined) continue;
    for (const standing of standingsAfter(outcome)) standings.set(standing.key, standing);
  }
  return [...standings.values()];
}

/** How what a visit drew on stands after it. */
export function standingsAfter(outcome: ClaimOutcome): readonly Standing[] {
  if (outcome.outcome !== 'settled') return [];
  return (outcome.trace?.steps ?? []).flatMap((step) => standingAfter(outcome, step) ?? []);
}

function standingAfter(outcome: SettledClaim, step: Step): Standing | undefined {
  if (step.mechanism === 'deductible') return deductibleAfter(outcome, step);
  if (step.mechanism === 'limit') return limitAfter(outcome, step);
  return step.mechanism === 'supplement' ? thresholdAfter(outcome, step) : undefined;
}

function deductibleAfter(
  outcome: SettledClaim,
  { terms, used, charged }: StepOf<'deductible'>,
): Standing | undefined {
  const { deductibleRemaining } = outcome;
  if (deductibleRemaining === undefined) return undefined;
  const amounts = { used: plus(used, charged), left: deductibleRemaining, of: terms.amount };
  return { ...named('deductible', terms.rule.id, 'year', outcome), bounds: undefined, ...amounts };
}

function limitAfter(outcome: SettledClaim, step: StepOf<'limit'>): Standing | undefined {
  const { rule, bounds } = step.terms;
  const left = outcome.remaining.find(({ id }) => id === rule.id)?.amount;
  if (left === undefined || rule.period === 'claim') return undefined;
  const used = plus(step.used, countedOf(outcome, step));
  return { ...named('limit', rule.id, rule.period, outcome), bounds, used, left, of: step.amount };
}

/** What a visit uses of a limit: in the end, whatever the other limits leave of it. */
function countedOf({ fund, supplement, trace }: SettledClaim, { terms, after }: StepOf<'limit'>): Fen {
  if (terms.bounds === 'payment') return fund;
  if (terms.bounds === 'supplement') return supplement;
  const bounding = (trace?.steps ?? []).flatMap((step) =>
    step.mechanism === 'limit' && step.terms.bounds === 'expense' ? [step.after] : [],
  );
  return bounding[bounding.length - 1] ?? after;
}

function thresholdAfter(
  outcome: SettledClaim,
  { terms: { rule, threshold }, counted, borne }: StepOf<'supplement'>,
): Standing | undefined {
  if (rule.threshold.per === 'claim') return undefined;
  const used = plus(counted, borne);
  const left = used < threshold ? minus(threshold, used) : ZERO;
  return { ...named('threshold', rule.id, 'year', outcome), bounds: undefined, used, left, of: threshold };
}

function named(
  kind: Standing['kind'],
  id: string,
  period: Standing['period'],
  after: SettledClaim,
): Omit<Standing, 'bounds' | 'used' | 'left' | 'of'> {
  const { year, month, pregnancy = '' } = after.claim;
  if (period === 'pregnancy') {
    const key = `${kind} ${id} ${pregnancy}`;
    return { key, year, kind, id, period, during: pregnancy, anew: undefined, after };
  }
  const during = period === 'month' ? formatMonth(month) : String(year);
  const anew = period === 'month' ? `${formatMonth((month + 1) as Month)}-01` : `${year + 1}-01-01`;
  return { key: `${year} ${kind} ${id}`, year, kind, id, period, during, anew, after };
}
