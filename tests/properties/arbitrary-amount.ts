import fc from 'fast-check';

/** Deductibles and limits of the documents on outpatient pooling, in yuan. */
const EDGES = [40, 50, 60, 100, 150, 200, 300, 500, 750, 880, 900, 1000, 1100, 1500, 2000, 2500, 3000];
/** Those of 定西: deductibles, thresholds, limits, and the expense at which a limit of payment is used up. */
const LARGE_EDGES = [
  200, 400, 500, 600, 800, 1000, 2000, 2500, 3500, 4500, 5500, 6500, 2857.14, 4285.71, 5000, 14_000, 30_000,
  70_000, 75_868.82, 90_000, 128_571.43, 600_000, 702_578.95,
];

const LARGEST = [9_999_999_999, 9_999_999_998, 1_234_567_891];

const close = (edges: readonly number[]): fc.Arbitrary<number> =>
  fc
    .tuple(fc.constantFrom(...edges), fc.integer({ min: -1, max: 1 }))
    .map(([yuan, more]) => Math.round(yuan * 100) + more);

/** Amounts in fen, most of them close to where something changes. */
export const amount: fc.Arbitrary<number> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  { weight: 4, arbitrary: close(EDGES) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 60_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 800_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(...LARGEST) },
);

/** The same for a document that pays stays. */
export const largeAmount: fc.Arbitrary<number> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2, 3) },
  { weight: 4, arbitrary: close(LARGE_EDGES) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 600_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 200_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(...LARGEST) },
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
