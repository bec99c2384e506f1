import type { Fen } from '../../money/fen.ts';

/** Amounts that a settlement slip states, in its order. */
export const SLIP_AMOUNTS = [
  'total',
  'fullySelfPaid',
  'overPriceLimit',
  'preSelfPay',
  'eligible',
  'deductible',
  'fund',
  'supplement',
  'civilServant',
  'outOfPocket',
  'accountPaid',
  'cashPaid',
] as const;
export type SlipAmount = (typeof SLIP_AMOUNTS)[number];

/**
 * The figures of a settlement slip, as many of them as are known.
 *
 * - `fullySelfPaid` and `overPriceLimit` together are what a case calls out of scope
 * - `fund`: what basic insurance paid, by whichever document
 * - `civilServant`: paid by an insurance that is not computed here; part of what is left to the person here
 */
export interface Slip {
  readonly amounts: Readonly<Partial<Record<SlipAmount, Fen>>>;
  /** The fund's share as the shortest decimal: `0.55`. */
  readonly rate?: string | undefined;
  /** What is left of limits after the visit, by their ids. */
  readonly left?: ReadonlyMap<string, Fen> | undefined;
}

/** What the slip says lies outside the catalogues or above their prices; undefined where it says neither. */
export function outOfScopeOn({ amounts }: Slip): Fen | undefined {
  const { fullySelfPaid, overPriceLimit } = amounts;
  if (fullySelfPaid === undefined && overPriceLimit === undefined) return undefined;
  return ((fullySelfPaid ?? 0) + (overPriceLimit ?? 0)) as Fen;
}

/** Whether both parts of that are on the slip. */
export const statesOutOfScope = ({ amounts }: Slip): boolean =>
  amounts.fullySelfPaid !== undefined && amounts.overPriceLimit !== undefined;

/** What is left to the person before an insurance that is not computed here; undefined where the slip does not say. */
export function outOfPocketOn({ amounts }: Slip): Fen | undefined {
  const { outOfPocket, accountPaid, cashPaid, civilServant } = amounts;
  const borne =
    outOfPocket ?? (accountPaid === undefined || cashPaid === undefined ? undefined : accountPaid + cashPaid);
  return borne === undefined ? undefined : ((borne + (civilServant ?? 0)) as Fen);
}
