import type { SettledClaim } from '../result/settlement.ts';
import { ZERO } from '../money/fen.ts';
import type { FigureRow } from '../pack/rows.ts';
import { type Explanation, explained } from './explanation.ts';
import { figureFormula } from './figure-formula.ts';
import { amountIn, difference, type Formula, least, named, notNegative, sumOfUsed } from './formula.ts';
import type { StepOf } from './step.ts';

/** What of a deductible is charged: what is left of it in its period, and never more than the expense. */
export function explainDeductible(step: StepOf<'deductible'>, expense: Formula): Explanation {
  const { terms, used, charged, left } = step;
  const stated = [{ figure: terms.row.is, basis: terms.row }];
  const of = { term: 'deductible-charged' } as const;
  // The day's first visit alone is charged, and this is none.
  if (charged === ZERO && left > ZERO && terms.charged === 'first-of-day')
    return explained(of, charged, amountIn(ZERO, { term: 'daily-charged-already' }), stated);
  return explained(of, charged, least(expense, leftOfDeductible(step)), stated);

  function leftOfDeductible({ terms: { row, charged: when } }: StepOf<'deductible'>): Formula {
    const whole = wholeOf(row);
    if (when === 'each-claim' || used === ZERO) return whole;
    const rest = difference(whole, amountIn(used, { term: 'deductible-used' }));
    return named({ term: 'deductible-left' }, notNegative(rest));
  }
}

const wholeOf = ({ is }: FigureRow): Formula =>
  named({ term: 'deductible' }, figureFormula(is, 'amount', { term: 'deductible' }));

/** What is left of a yearly deductible after a claim; undefined where it is not yearly. */
export function explainDeductibleLeft(
  { deductibleRemaining, claim }: SettledClaim,
  { terms, used, charged }: StepOf<'deductible'>,
): Explanation | undefined {
  if (deductibleRemaining === undefined) return undefined;
  const formula = notNegative(
    difference(
      wholeOf(terms.row),
      sumOfUsed(
        amountIn(used, { term: 'deductible-used' }),
        amountIn(charged, { term: 'deductible-charged' }),
      ),
    ),
  );
  const stated = [{ figure: terms.row.is, basis: terms.row }];
  return explained(
    { term: 'deductible-left', month: String(claim.year) },
    deductibleRemaining,
    formula,
    stated,
  );
}
