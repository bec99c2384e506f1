import type { RequestStep } from '../requests/steps.ts';
import { ZERO } from '../money/fen.ts';
import { type Explanation, explained } from './explanation.ts';
import { figureFormula } from './figure-formula.ts';
import { amountIn, least, notBelow, numberIn, product, rounded } from './formula.ts';

type StepOf<N extends RequestStep['name']> = Extract<RequestStep, { readonly name: N }>;

/** A wage, not below one share of a published standard and not above another. */
export function explainBoundedBase(step: StepOf<'bounded-base'>): Explanation {
  const { wage, parameter, standard, base, basis } = step;
  const share = (of: 'least' | 'most', term: 'base-least' | 'base-most') =>
    rounded(
      product(
        amountIn(standard, { term: 'standard', id: parameter }),
        figureFormula(step[of].figure, 'share', { term }),
      ),
    );
  const formula = least(
    notBelow(share('least', 'base-least'), amountIn(wage, { term: 'wage' })),
    share('most', 'base-most'),
  );
  return explained({ term: 'contribution-base' }, base, formula, [
    { figure: step.least.figure, basis },
    { figure: step.most.figure, basis },
  ]);
}

/** A published figure, or a share of one. */
export function explainParameterBase(step: StepOf<'parameter-base'>): Explanation {
  const { parameter, value, share, base, basis } = step;
  const level = amountIn(value, { term: 'level', id: parameter });
  const of = { term: 'contribution-base' } as const;
  if (share === undefined) return explained(of, base, level, [], [basis]);
  const formula = rounded(product(level, figureFormula(share, 'share', { term: 'share' })));
  return explained(of, base, formula, [{ figure: share, basis }]);
}

/** What one side pays of the base every month. */
export function explainMonthlyShare({
  owing,
  base,
  share,
  amount,
  basis,
}: StepOf<'monthly-share'>): Explanation {
  const formula = rounded(
    product(amountIn(base, { term: 'contribution-base' }), figureFormula(share, 'share', { term: 'share' })),
  );
  return explained({ term: `${owing}-monthly` }, amount, formula, [{ figure: share, basis }]);
}

export const explainTwelveMonths = ({ monthly, amount, basis }: StepOf<'twelve-months'>): Explanation =>
  explained(
    { term: 'personal-yearly' },
    amount,
    product(amountIn(monthly, { term: 'personal-monthly' }), numberIn(12, { term: 'months' })),
    [],
    [basis],
  );

/** What the supplement costs one side a year, as the document states it. */
export function explainPremium({ owing, figure, amount, basis }: StepOf<'premium'>): Explanation {
  const of = { term: owing === 'personal' ? 'premium' : 'employer-premium' } as const;
  if (figure === null) return explained(of, ZERO, amountIn(ZERO, { term: 'not-owed' }), [], [basis]);
  return explained(of, amount, figureFormula(figure, 'amount', of), [{ figure, basis }]);
}
