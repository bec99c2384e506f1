import { type Fen, ZERO } from '@/engine/index.ts';

/** Who pays a part of a bill; `basic` is what basic insurance paid by other rules, as the bill says. */
export type Payer = 'fund' | 'supplement' | 'basic' | 'you';

/** What is paid of a bill, or of many. */
export interface Paid {
  readonly fund: Fen;
  readonly supplement: Fen;
  readonly basicPaid: Fen;
  readonly outOfPocket: Fen;
}

export const NOTHING_PAID: Paid = { fund: ZERO, supplement: ZERO, basicPaid: ZERO, outOfPocket: ZERO };

export interface Payment {
  readonly payer: Payer;
  readonly amount: Fen;
}

/**
 * Who pays what, in the order of settling: the parts add up to the bill. The fund and the person are always named,
 * the fund only where basic insurance did not pay in its place.
 */
export function paymentsOf({ fund, supplement, basicPaid, outOfPocket }: Paid): readonly Payment[] {
  const part = (payer: Payer, amount: Fen): readonly Payment[] => (amount > ZERO ? [{ payer, amount }] : []);
  return [
    ...(basicPaid > ZERO ? part('fund', fund) : [{ payer: 'fund', amount: fund } as const]),
    ...part('basic', basicPaid),
    ...part('supplement', supplement),
    { payer: 'you', amount: outOfPocket },
  ];
}

/** In whose colour it is shown: what insurance pays, or what the person does. */
export const colourOf = (payer: Payer): 'fund' | 'you' => (payer === 'you' ? 'you' : 'fund');
