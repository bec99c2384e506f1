import { type Formula, isOperand, operandsOf } from '@/engine/index.ts';

/** A share of a formula and what it is a share of. */
export interface SharePart {
  readonly share: Formula;
  readonly of: Formula;
}

/** What each percentage of a formula is multiplied with, from left to right. */
export function basesOfShares(formula: Formula): readonly SharePart[] {
  if (isOperand(formula)) return [];
  const inside = formula.of.flatMap(basesOfShares);
  if (formula.is !== 'product') return inside;
  const [base, ...factors] = formula.of;
  if (base === undefined || isShare(base)) return inside;
  return [...inside, ...factors.filter(isShare).map((share) => ({ share, of: base }))];
}

/** Whether it is made up of shares alone, and numbers beside them: half of one is one. */
const isShare = (formula: Formula): boolean => {
  const operands = operandsOf(formula);
  return operands.some(({ is }) => is === 'share') && operands.every(({ is }) => is !== 'amount');
};
