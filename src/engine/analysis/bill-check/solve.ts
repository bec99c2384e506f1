import type { Fen } from '../../money/fen.ts';
import type { AmountRange } from './change.ts';
import type { Billed } from './figures.ts';
import { type BillLine, linesOf, reproduces } from './lines.ts';
import { narrow, type Span } from './narrow.ts';
import type { Slip } from './slip.ts';

/** A claim settled with an amount put in; undefined where there is no such case. */
export type BilledWith = (amount: Fen) => Billed | undefined;

/**
 * The amounts that make a claim come out as a slip says, in every line. They are worked out line by line, each of which
 * rises or falls with the amount within a span.
 * @param spans in which every line only rises or only falls
 * @returns of the first span that has such amounts; both ends were settled and reproduce the slip
 */
export function solve(spans: readonly Span[], billed: BilledWith, slip: Slip): Span | undefined {
  const known = new Map<number, Billed | undefined>();
  const at = (amount: number): Billed | undefined => {
    if (!known.has(amount)) known.set(amount, billed(amount as Fen));
    return known.get(amount);
  };
  for (const span of spans) {
    let found: Span | undefined = span;
    for (const [index, value] of amountsOn(slip, at(span[0]))) {
      const figure = (amount: Fen): number => amountIn(slip, at(amount), index);
      found = found && narrow(found, figure, value);
    }
    if (found?.every((amount) => fits(slip, at(amount)))) return found;
  }
  return undefined;
}

/** @param largest beyond which nothing changes; a range up to it has no end. */
export const asRange = ([least, most]: Span, largest: number): AmountRange => ({
  least: least as Fen,
  most: most === largest ? undefined : (most as Fen),
});

export const fits = (slip: Slip, billed: Billed | undefined): boolean =>
  billed !== undefined && reproduces(slip, billed);

const isChecked = ({ verdict }: BillLine): boolean => verdict === 'agrees' || verdict === 'differs';

/** The amounts of a slip that are compared, each with the place of its line. */
function amountsOn(slip: Slip, billed: Billed | undefined): readonly (readonly [number, number])[] {
  if (billed === undefined) return [];
  return linesOf(slip, billed).flatMap((line, index) =>
    typeof line.given === 'number' && isChecked(line) ? [[index, line.given] as const] : [],
  );
}

function amountIn(slip: Slip, billed: Billed | undefined, index: number): number {
  const computed = billed && linesOf(slip, billed)[index]?.computed;
  return typeof computed === 'number' ? computed : Number.NaN;
}
