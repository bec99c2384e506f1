import { describe, expect, it } from 'vitest';
import { fen } from '@/engine/index.ts';
import { splitCheck } from '@/features/calculator/outside-checks/split-check.ts';

/** 定西 第四十九条: what a check elsewhere cost counts up to the price of the treating institution. */
describe('a check done elsewhere during a stay', () => {
  it.each([
    // 320.00 elsewhere, 400.00 at the hospital of the stay: all of it counts.
    [32_000, 40_000, { counted: 32_000, own: 0 }],
    [40_000, 40_000, { counted: 40_000, own: 0 }],
    // 400.01 − 400.00 = 0.01.
    [40_001, 40_000, { counted: 40_000, own: 1 }],
    // 560.00 − 400.00 = 160.00.
    [56_000, 40_000, { counted: 40_000, own: 16_000 }],
    [56_000, 0, { counted: 0, own: 56_000 }],
  ])('of %d fen where the institution charges %d', (paid, price, split) => {
    expect(splitCheck(fen(paid), fen(price))).toEqual(split);
  });
});
