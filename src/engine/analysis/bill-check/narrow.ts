import { type Fen } from '../../money/fen.ts';

/** Whole amounts between two, both included. */
export type Span = readonly [least: number, most: number];

/** How far rounding may shift where a figure comes to a value. */
const ROUNDING = 64;

/**
 * The amounts of a span for which a figure that only rises, or only falls, comes to a value. Where rounding makes it
 * waver about that value, one amount for which it does.
 */
export function narrow(
  [least, most]: Span,
  figure: (amount: Fen) => number,
  value: number,
): Span | undefined {
  const at = (amount: number): number => figure(amount as Fen);
  const [first, last] = [at(least), at(most)];
  if (first === last) return first === value ? [least, most] : undefined;
  const rises = first < last;
  const reaches = (amount: number): boolean => (rises ? at(amount) >= value : at(amount) <= value);
  const passes = (amount: number): boolean => (rises ? at(amount) > value : at(amount) < value);
  const from = firstOf(least, most, reaches);
  if (from === undefined) return undefined;
  const until = (firstOf(from, most, passes) ?? most + 1) - 1;
  if (until >= from && at(from) === value && at(until) === value) return [from, until];
  for (let shift = 0; shift <= ROUNDING; shift += 1)
    for (const amount of [from + shift, from - shift])
      if (amount >= least && amount <= most && at(amount) === value) return [amount, amount];
  return undefined;
}

/** The first amount of which something holds that holds of all larger ones too; by halving. */
export function firstOf(least: number, most: number, holds: (amount: number) => boolean): number | undefined {
  if (!holds(most)) return undefined;
  let [low, high] = [least, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
