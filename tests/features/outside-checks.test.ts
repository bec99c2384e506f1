import { describe, expect, it } from 'vitest';
import { fen } from '@/engine/index.ts';
import { added, splitCheck } from '@/features/calculator/outside-checks/split-check.ts';

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

describe('what a check adds to a field of the bill', () => {
  it('is added to what stands there, however it is written', () => {
    expect(added('', fen(32_000))).toBe('320.00');
    expect(added(' ', fen(32_000))).toBe('320.00');
    expect(added('1,280', fen(32_050))).toBe('1,600.50');
  });

  it.each(['3200左右', '1,28', '-5'])('is not added to %s, which nobody can read', (typed) => {
    expect(added(typed, fen(32_000))).toBeUndefined();
  });
});
