import type { SettledClaim } from '../result/settlement.ts';
import { type Explanation, explained } from './explanation.ts';
import { figureFormula } from './figure-formula.ts';
import { amountIn, difference, product, rounded } from './formula.ts';
import { basesOf, mainRuleOf } from './bases.ts';
import { ZERO } from '../money/fen.ts';

/** What is paid first on class B items, where it is a share that the document names; the bill says it otherwise. */
export function explainPreSelfPay({ claim, terms }: SettledClaim): Explanation | undefined {
  const { classB, preSelfPay } = claim;
  const share = terms.coverage.classBShare;
  if (share === undefined || classB === undefined) return undefined;
  return explained(
    { term: 'pre-self-pay' },
    preSelfPay,
    rounded(
      product(
        amountIn(classB, { term: 'class-b' }),
        figureFormula(share.is, 'share', { term: 'class-b-share' }),
      ),
    ),
    [{ figure: share.is, basis: share }],
  );
}

/** What of a bill the rules look at: their share is applied to it, and it rests on the same article. */
export function explainEligible(outcome: SettledClaim): Explanation {
  const { total, outOfScope, preSelfPay, eligible } = outcome.claim;
  const formula = difference(
    amountIn(total, { term: 'total' }),
    ...(outOfScope > ZERO ? [amountIn(outOfScope, { term: 'out-of-scope' })] : []),
    ...(preSelfPay > ZERO ? [amountIn(preSelfPay, { term: 'pre-self-pay' })] : []),
  );
  const { classBShare } = outcome.terms.coverage;
  const applied = classBShare !== undefined && outcome.claim.classB !== undefined && preSelfPay > ZERO;
  const stated = [
    ...(applied ? [{ figure: classBShare.is, basis: classBShare }] : []),
    ...mainRuleOf(outcome.terms),
  ];
  return explained(
    { term: 'eligible' },
    eligible,
    formula,
    stated,
    stated.length > 0 ? [] : basesOf(outcome.terms).slice(0, 1),
  );
}
