import fc from 'fast-check';

/** Deductibles and limits of the four documents, in yuan. */
const EDGES = [40, 50, 60, 100, 150, 200, 300, 500, 750, 880, 900, 1000, 1100, 1500, 2000, 2500, 3000];

/** Amounts in fen, most of them close to where something changes. */
export const amount: fc.Arbitrary<number> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...EDGES), fc.integer({ min: -1, max: 1 }))
      .map(([yuan, more]) => yuan * 100 + more),
  },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 60_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 800_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(9_999_999_999, 9_999_999_998, 1_234_567_891) },
);

/** A part of a whole, in fen: often none of it, sometimes all. */
export const part: fc.Arbitrary<(whole: number) => number> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(() => 0) },
  { weight: 1, arbitrary: fc.constant((whole: number) => whole) },
  {
    weight: 2,
    arbitrary: fc
      .double({ min: 0, max: 1, noNaN: true })
      .map((share) => (whole: number) => Math.floor(whole * share)),
  },
);
