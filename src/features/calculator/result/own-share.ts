import { type Fen, minus, plus, type SettledClaim, ZERO } from '@/engine/index.ts';

export type OwnPart = 'outOfScope' | 'preSelfPay' | 'deductible' | 'rest' | 'supplement';

/**
 * What the share of a person is made up of, without what is nothing. The supplement is taken off the others; they
 * then add up to what is borne.
 */
export function ownShareOf(
  outcome: SettledClaim,
): readonly { readonly part: OwnPart; readonly amount: Fen }[] {
  const { claim, deductible, supplement, outOfPocket } = outcome;
  const { outOfScope, preSelfPay } = claim;
  const before = plus(plus(outOfScope, preSelfPay), deductible);
  const rest = minus(plus(outOfPocket, supplement), before);
  const parts: Readonly<Record<OwnPart, Fen>> = { outOfScope, preSelfPay, deductible, rest, supplement };
  return (Object.keys(parts) as readonly OwnPart[])
    .map((part) => ({ part, amount: parts[part] }))
    .filter(({ amount }) => amount > ZERO);
}
