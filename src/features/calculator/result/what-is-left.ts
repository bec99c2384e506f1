import {
  type Claim,
  type ClaimOutcome,
  type Fen,
  formatMonth,
  type Month,
  plus,
  type SettledClaim,
  type Settlement,
  type Step,
} from '@/engine/index.ts';

/** A deductible or limit of a year as it stands after the latest visit that it applied to. */
export interface Standing {
  readonly key: string;
  readonly year: number;
  readonly kind: 'deductible' | 'limit';
  readonly id: string;
  readonly period: 'month' | 'year';
  /** `2023-05` or `2023`. */
  readonly during: string;
  /** First day on which it begins anew. */
  readonly anew: string;
  readonly used: Fen;
  readonly left: Fen;
  readonly of: Fen;
}

/** Of every year, the latest standing of its yearly deductible and of every limit, in the order of their first use. */
export function whatIsLeft({ case: { order }, claims }: Settlement): readonly Standing[] {
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
  const { claim, deductibleRemaining, remaining, fund } = outcome;
  if (step.mechanism === 'deductible') {
    if (deductibleRemaining === undefined) return undefined;
    const { rule, amount } = step.terms;
    const used = plus(step.used, step.charged);
    return { ...named('deductible', rule.id, 'year', claim), used, left: deductibleRemaining, of: amount };
  }
  if (step.mechanism !== 'limit') return undefined;
  const { rule, amount } = step.terms;
  const left = remaining.find(({ id }) => id === rule.id)?.amount;
  if (left === undefined) return undefined;
  return { ...named('limit', rule.id, rule.period, claim), used: plus(step.used, fund), left, of: amount };
}

function named(kind: Standing['kind'], id: string, period: Standing['period'], { year, month }: Claim) {
  const during = period === 'month' ? formatMonth(month) : String(year);
  const anew = period === 'month' ? `${formatMonth((month + 1) as Month)}-01` : `${year + 1}-01-01`;
  return { key: `${year} ${kind} ${id}`, year, kind, id, period, during, anew };
}
