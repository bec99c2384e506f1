import type { AmountRange, Fen } from '@/engine/index.ts';

/** Whole hundreds of yuan down to tenths. */
const STEPS = [10_000, 1000, 100, 10];

/** The amount of a range that a person would have written: 120 rather than 119.99. The least where it has no end. */
export function plainest({ least, most }: AmountRange): Fen {
  if (most === undefined) return least;
  const round = STEPS.map((step) => Math.ceil(least / step) * step).find((amount) => amount <= most);
  return (round ?? least) as Fen;
}
