import type { RequestStep } from '../requests/steps.ts';
import { type CountExplanation, counted, type Explanation, explained } from './explanation.ts';
import { figureFormula } from './figure-formula.ts';
import { amountIn, difference, notNegative, numberIn, product, rounded, sum } from './formula.ts';

type StepOf<N extends RequestStep['name']> = Extract<RequestStep, { readonly name: N }>;

/** How many months are missing: of all that it takes, or of those since a change. */
export function explainMonthsShort(
  step: StepOf<'months-short' | 'months-short-since-change'>,
): CountExplanation {
  const { name, needed, paid, short, basis } = step;
  const lacking = difference(
    numberIn(needed, { term: 'months-needed' }),
    numberIn(paid, { term: 'months-paid' }),
  );
  // With enough paid, nothing is missing rather than less than nothing.
  const formula = paid > needed ? notNegative(lacking, 'number') : lacking;
  return counted({ term: name }, [String(short), 'months'], formula, [{ figure: String(needed), basis }]);
}

/** How many months of contributions the missing ones cost. */
export function explainMonthsCharged(step: StepOf<'months-charged'>): CountExplanation {
  const { short, surcharge, further, furtherSurcharge, furtherBasis, charged, basis } = step;
  const times = figureFormula(surcharge, 'number', { term: 'surcharge' });
  const ofAll = product(numberIn(short, { term: 'months-short' }), times);
  const extra = numberIn(further, { term: 'months-further' });
  const ofFurther =
    furtherSurcharge === undefined
      ? product(extra, numberIn(1, { term: 'multiple' }))
      : product(extra, figureFormula(furtherSurcharge, 'number', { term: 'surcharge' }));
  const formula = sum(...(short > 0 || further === 0 ? [ofAll] : []), ...(further > 0 ? [ofFurther] : []));
  return counted({ term: 'charged-months' }, [charged, 'months'], formula, [
    { figure: surcharge, basis },
    ...(further > 0 && furtherSurcharge !== undefined && furtherBasis
      ? [{ figure: furtherSurcharge, basis: furtherBasis }]
      : []),
  ]);
}

/** What one side pays for the missing months. */
export function explainBuyoutShare(step: StepOf<'buyout-share'>): Explanation {
  const { owing, months, base, share, amount, basis } = step;
  const charged = product(
    numberIn(months, { term: 'charged-months' }),
    amountIn(base, { term: 'contribution-base' }),
  );
  const formula = rounded(product(charged, figureFormula(share, 'share', { term: 'share' })));
  return explained({ term: `buyout-${owing}` }, amount, formula, [{ figure: share, basis }]);
}
