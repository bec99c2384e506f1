import {
  add,
  compare,
  divide,
  negative,
  NOTHING,
  type Ratio,
  subtract,
  times,
  wholeRatio,
} from '../money/ratio.ts';

/** A straight piece of a curve, from where it begins up to the next one. */
interface Piece<Cause> {
  readonly from: Ratio;
  /** What the curve is where the piece begins. */
  readonly at: Ratio;
  /** What it rises by for each one more. */
  readonly slope: Ratio;
  /** What bends the curve where the piece begins; nothing does where it first begins. */
  readonly causes: readonly Cause[];
}

/** A curve of straight pieces that never jumps; exact. The pieces ascend. */
export type Curve<Cause> = readonly Piece<Cause>[];

/** What grows with what it is asked for, one by one. @param from where it begins, at that value */
export const growing = <Cause>(from: Ratio): Curve<Cause> => [
  { from, at: from, slope: wholeRatio(1), causes: [] },
];

/** The same value everywhere. */
export const constant = <Cause>(from: Ratio, value: Ratio): Curve<Cause> => [
  { from, at: value, slope: NOTHING, causes: [] },
];

export const scaled = <Cause>(curve: Curve<Cause>, by: Ratio): Curve<Cause> =>
  curve.map((piece) => ({ ...piece, at: times(piece.at, by), slope: times(piece.slope, by) }));

/** Both begin at the same place. */
export const sum = <Cause>(a: Curve<Cause>, b: Curve<Cause>): Curve<Cause> =>
  placesOf(a, b).map((from) => {
    const [left, right] = [pieceAt(a, from), pieceAt(b, from)];
    return {
      from,
      at: add(valueOf(left, from), valueOf(right, from)),
      slope: add(left.slope, right.slope),
      causes: [...new Set([...causesAt(left, from), ...causesAt(right, from)])],
    };
  });

export const difference = <Cause>(a: Curve<Cause>, b: Curve<Cause>): Curve<Cause> =>
  sum(a, scaled(b, wholeRatio(-1)));

/**
 * The lesser of a curve that never falls and a bound.
 * @param cause what bends it where the bound is reached
 */
export function atMost<Cause>(curve: Curve<Cause>, bound: Ratio, cause: Cause): Curve<Cause> {
  const pieces: Piece<Cause>[] = [];
  for (const [index, piece] of curve.entries()) {
    if (compare(piece.at, bound) >= 0)
      return [...pieces, { from: piece.from, at: bound, slope: NOTHING, causes: [...piece.causes, cause] }];
    pieces.push(piece);
    const reached = placeOf(piece, bound);
    const next = curve[index + 1];
    if (reached && (next === undefined || compare(reached, next.from) < 0))
      return [...pieces, { from: reached, at: bound, slope: NOTHING, causes: [cause] }];
  }
  return pieces;
}

/**
 * What of a curve that never falls exceeds a threshold.
 * @param cause what bends it where the threshold is reached
 */
export const above = <Cause>(curve: Curve<Cause>, threshold: Ratio, cause: Cause): Curve<Cause> =>
  difference(curve, atMost(curve, threshold, cause));

/** The value of a curve at a place; none before it begins. */
export const valueAt = <Cause>(curve: Curve<Cause>, place: Ratio): Ratio =>
  valueOf(pieceAt(curve, place), place);

export const slopeAfter = <Cause>(curve: Curve<Cause>, place: Ratio): Ratio => pieceAt(curve, place).slope;

/** Where any of some curves bends, ascending, each place once, with all that bends one there. */
export function bends<Cause>(
  ...curves: readonly Curve<Cause>[]
): readonly { readonly at: Ratio; readonly causes: readonly Cause[] }[] {
  return placesOf(...curves).flatMap((at) => {
    const bent = curves.filter((curve) => bendsAt(curve, at));
    const causes = new Set(bent.flatMap((curve) => causesAt(pieceAt(curve, at), at)));
    return bent.length === 0 ? [] : [{ at, causes: [...causes] }];
  });
}

/** Every place where a piece of one of them begins, ascending. */
function placesOf<Cause>(...curves: readonly Curve<Cause>[]): readonly Ratio[] {
  const places = curves.flatMap((curve) => curve.map(({ from }) => from)).sort(compare);
  return places.filter((place, index) => index === 0 || compare(place, places[index - 1] as Ratio) !== 0);
}

/** The last piece that begins no later; no place is asked for before the first begins. */
function pieceAt<Cause>(curve: Curve<Cause>, place: Ratio): Piece<Cause> {
  let found = curve[0] as Piece<Cause>;
  for (const piece of curve) if (compare(piece.from, place) <= 0) found = piece;
  return found;
}

const valueOf = <Cause>({ from, at, slope }: Piece<Cause>, place: Ratio): Ratio =>
  add(at, times(slope, subtract(place, from)));

const causesAt = <Cause>({ from, causes }: Piece<Cause>, place: Ratio): readonly Cause[] =>
  compare(from, place) === 0 ? causes : [];

/** Where a rising piece comes to a value above its first. */
function placeOf<Cause>({ from, at, slope }: Piece<Cause>, value: Ratio): Ratio | undefined {
  if (compare(slope, NOTHING) === 0) return undefined;
  return add(from, divide(add(value, negative(at)), slope));
}

function bendsAt<Cause>(curve: Curve<Cause>, place: Ratio): boolean {
  const index = curve.findIndex(({ from }) => compare(from, place) === 0);
  const [before, after] = [curve[index - 1], curve[index]];
  return before !== undefined && after !== undefined && compare(before.slope, after.slope) !== 0;
}
