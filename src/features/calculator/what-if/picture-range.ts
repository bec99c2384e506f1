import type { ExpenseCurve, Fen } from '@/engine/index.ts';

/** The least that a picture shows, so that a bill of nothing has one: 100 yuan. */
const LEAST = 10_000;

/**
 * Up to which total a picture of a curve goes, in fen: as far as the bill and the break points near it, since one far beyond
 * would press all others together. A round figure of yuan.
 */
export function pictureRange({ stretches, beside }: ExpenseCurve, total: Fen): number {
  const breaks = stretches.slice(1).map(({ from }) => from + beside);
  const near = breaks.filter((at) => at <= Math.max(total * 4, LEAST));
  const [first] = breaks;
  const furthest = Math.max(
    total * 1.25,
    LEAST,
    ...near.map((at) => at * 1.25),
    near.length === 0 && first !== undefined ? first * 1.25 : 0,
  );
  return roundUp(furthest);
}

/** The next of 1, 1.5, 2, 3, 4, 5, 6, 8 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= value) ?? 10;
  return step * power;
}
