import type { RequestStep } from '../requests/steps.ts';
import type { Basis } from '../pack/basis.ts';
import { ZERO } from '../money/fen.ts';
import { type CountExplanation, counted, type Explanation, explained } from './explanation.ts';
import { figureFormula } from './figure-formula.ts';
import { amountIn, divided, numberIn, product, rounded, sum } from './formula.ts';

type StepOf<N extends RequestStep['name']> = Extract<RequestStep, { readonly name: N }>;

/** The days of leave: by how the pregnancy ended, and so many for each further baby. */
export function explainLeaveDays(step: StepOf<'leave-days'>): CountExplanation {
  const { ofBirth, furtherBabies, eachFurther, furtherBasis, days, basis } = step;
  const birth = figureFormula(ofBirth, 'number', { term: 'days-of-birth' });
  const more = product(
    numberIn(furtherBabies, { term: 'babies-further' }),
    figureFormula(eachFurther, 'number', { term: 'days-each-further' }),
  );
  return counted({ term: 'days' }, [String(days), 'days'], furtherBabies > 0 ? sum(birth, more) : birth, [
    { figure: ofBirth, basis },
    ...(furtherBabies > 0 ? [{ figure: eachFurther, basis: furtherBasis }] : []),
  ]);
}

/** A day's wage for every day of leave. */
export function explainAllowance({
  wage,
  daysOfMonth,
  days,
  amount,
  basis,
}: StepOf<'allowance'>): Explanation {
  // Multiplied first: a day's wage need be no decimal.
  const formula = divided(
    product(amountIn(wage, { term: 'average-wage' }), numberIn(days, { term: 'days' })),
    numberIn(daysOfMonth, { term: 'days-of-month' }),
  );
  return explained({ term: 'allowance' }, amount, rounded(formula), [{ figure: String(daysOfMonth), basis }]);
}

/** That there is none, and on what that rests. */
export const explainNoAllowance = (basis: Basis): Explanation =>
  explained({ term: 'allowance' }, ZERO, amountIn(ZERO, { term: 'not-paid' }), [], [basis]);
