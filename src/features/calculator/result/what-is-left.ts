import { type Fen, formatMonth, plus, type Settlement } from '@/engine/index.ts';

/** A deductible or limit as it stands after the latest visit that it applied to. */
export interface Standing {
  readonly key: string;
  readonly kind: 'deductible' | 'limit';
  readonly id: string;
  readonly period: 'month' | 'year';
  /** `2023-05` or `2023`. */
  readonly during: string;
  readonly used: Fen;
  readonly left: Fen;
  readonly of: Fen;
}

/** The latest standing of every yearly deductible and every limit, in the order of the latest visit's terms. */
export function whatIsLeft({ case: { order }, claims }: Settlement): readonly Standing[] {
  const standings = new Map<string, Standing>();
  for (const index of order) {
    const outcome = claims[index];
    if (outcome?.outcome !== 'settled') continue;
    const { claim } = outcome;
    const during = { month: formatMonth(claim.month), year: String(claim.year) };
    for (const step of outcome.trace?.steps ?? []) {
      if (step.mechanism === 'deductible' && outcome.deductibleRemaining !== undefined)
        standings.set(step.terms.rule.id, {
          key: `deductible ${step.terms.rule.id}`,
          kind: 'deductible',
          id: step.terms.rule.id,
          period: 'year',
          during: during.year,
          used: plus(step.used, step.charged),
          left: outcome.deductibleRemaining,
          of: step.terms.amount,
        });
      if (step.mechanism === 'limit') {
        const { rule, amount } = step.terms;
        const left = outcome.remaining.find(({ id }) => id === rule.id)?.amount;
        if (left === undefined) continue;
        const key = `limit ${rule.id}`;
        const { id, period } = rule;
        const used = plus(step.used, outcome.fund);
        standings.set(key, {
          key,
          kind: 'limit',
          id,
          period,
          during: during[period],
          used,
          left,
          of: amount,
        });
      }
    }
  }
  return [...standings.values()];
}
