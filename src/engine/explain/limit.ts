import type { Case, Claim } from '../case/case.ts';
import { type Fen, minus, ZERO } from '../money/fen.ts';
import type { Basis } from '../pack/basis.ts';
import { amountOf } from '../pack/figure.ts';
import type { Pack } from '../pack/schema.ts';
import { type Explanation, explained, type StatedFigure } from './explanation.ts';
import { figureFormula } from './figure-formula.ts';
import {
  amountIn,
  difference,
  type Formula,
  named,
  notNegative,
  numberIn,
  product,
  sum,
  sumOfUsed,
} from './formula.ts';
import type { Meaning } from './meaning.ts';
import type { StepOf } from './step.ts';

type LimitStep = StepOf<'limit'>;

/** Whose limit it is: what it is raised by depends on both. */
export interface Holder {
  readonly person: Case['person'];
  readonly claim: Claim;
  readonly pack: Pack;
}

/** What a limit comes to for a claim: its figure, and what diseases or babies beyond the first add. */
export function explainLimit({ terms, amount }: LimitStep, holder: Holder): Explanation {
  const { row, further, rule } = terms;
  const of: Meaning = { term: 'limit', id: rule.id };
  const count = further === undefined ? 0 : furtherOf(further.each, holder);
  const alone = further === undefined || further.amount === ZERO || count === 0;
  const ofFirst: Meaning = alone ? of : { term: 'limit-of-first', id: rule.id };
  const first = row
    ? { formula: figureFormula(row.is, 'amount', ofFirst), stated: [{ figure: row.is, basis: row }] }
    : highest(holder, rule.amount as Basis);
  if (alone) return explained(of, amount, first.formula, first.stated);
  const each = figureFormula(further.row.is, 'amount', { term: 'each-further' });
  const meaning = { term: 'further', id: further.each } as const;
  return explained(of, amount, sum(first.formula, product(each, numberIn(count, meaning))), [
    ...first.stated,
    { figure: further.row.is, basis: further.row },
  ]);
}

const furtherOf = (each: 'registered-disease' | 'baby', { person, claim }: Holder): number =>
  (each === 'baby' ? (claim.birth?.babies ?? 1) : person.specialDiseases.length) - 1;

/** The figure of the registered disease that has the highest. */
function highest(
  { person, pack }: Holder,
  basis: Basis,
): { readonly formula: Formula; readonly stated: readonly StatedFigure[] } {
  const registered = pack.diseases.flatMap(({ id, limit, cite }) => {
    const amount = limit === undefined ? undefined : amountOf(limit);
    return limit === undefined || amount === undefined || !person.specialDiseases.includes(id)
      ? []
      : [{ id, limit, amount, cite }];
  });
  const [one, ...others] = registered;
  if (one === undefined) return { formula: amountIn(ZERO, { term: 'limit' }), stated: [] };
  const most = others.reduce((a, b) => (b.amount > a.amount ? b : a), one);
  return {
    formula: figureFormula(most.limit, 'amount', { term: 'limit-of-disease', id: most.id }),
    stated: [{ figure: most.limit, basis: { ...basis, cite: most.cite }, disease: most.id }],
  };
}

const wholeOf = (step: LimitStep, holder: Holder): Formula =>
  named({ term: 'limit', id: step.terms.rule.id }, explainLimit(step, holder).formula);

/** What is left of a limit before a claim. */
export function leftOfLimit(step: LimitStep, holder: Holder): Formula {
  const { id } = step.terms.rule;
  const whole = wholeOf(step, holder);
  if (step.used === ZERO) return whole;
  const left = difference(whole, amountIn(step.used, { term: 'limit-used', id }));
  return named({ term: 'limit-left', id }, notNegative(left));
}

/** What of an amount exceeds what is left of a limit. */
export function explainOver(step: LimitStep, before: Meaning, holder: Holder): Explanation {
  const { stated } = explainLimit(step, holder);
  const { id } = step.terms.rule;
  const formula = notNegative(difference(amountIn(step.before, before), leftOfLimit(step, holder)));
  return explained({ term: 'cut', id }, minus(step.before, step.after), formula, stated);
}

/**
 * What is left of a limit after a claim.
 * @param counted what the claim used of it
 * @param left as the result has it
 */
export function explainLimitLeft(step: LimitStep, counted: Fen, left: Fen, holder: Holder): Explanation {
  const { stated } = explainLimit(step, holder);
  const { id } = step.terms.rule;
  return explained(
    { term: 'limit-left', id },
    left,
    notNegative(
      difference(
        wholeOf(step, holder),
        sumOfUsed(
          amountIn(step.used, { term: 'limit-used', id }),
          amountIn(counted, { term: 'counted-of-limit', id }),
        ),
      ),
    ),
    stated,
  );
}
