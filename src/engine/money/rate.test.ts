import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen, MAX_FEN } from './fen.ts';
import { applyRate, MAX_RATE_DECIMALS, rateOf } from './rate.ts';

const rate = (text: string) => rateOf(new Decimal(text));

describe('rateOf', () => {
  it.each([
    ['0', 0, 1, '0'],
    ['1', 1, 1, '1'],
    ['0.50', 1, 2, '0.5'],
    ['0.55', 11, 20, '0.55'],
    ['0.028', 7, 250, '0.028'],
    ['0.8835', 1767, 2000, '0.8835'],
    ['0.00001', 1, 100_000, '0.00001'],
  ])('%s is %d / %d, written %s', (text, numerator, denominator, written) => {
    expect(rate(text)).toEqual({ numerator, denominator, text: written });
  });
});

describe('applyRate', () => {
  it.each([
    ['half a fen goes up', 1, '0.5', 1],
    ['a fen and a half goes up', 3, '0.5', 2],
    ['less than half goes down', 9, '0.55', 5],
    ['exactly half, of a rate in twentieths', 10, '0.55', 6],
    ['nothing of nothing', 0, '0.9', 0],
    ['the whole of the largest amount', 9_999_999_999, '1', 9_999_999_999],
    ['half of the largest amount', 9_999_999_999, '0.5', 5_000_000_000],
  ])('%s', (_, amount, share, product) => {
    expect(applyRate(fen(amount), rate(share))).toBe(product);
  });

  const amounts = fc.oneof(
    fc.integer({ min: 0, max: MAX_FEN }),
    fc.integer({ min: MAX_FEN - 1000, max: MAX_FEN }),
    fc.integer({ min: 0, max: 1000 }),
  );
  const finest = 10 ** MAX_RATE_DECIMALS;

  it('rounds half up exactly, as whole numbers of any size do', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: finest }), (amount, hundredThousandths) => {
        const share = rateOf(new Decimal(hundredThousandths).div(finest));
        const doubled = BigInt(amount) * BigInt(hundredThousandths) * 2n;
        const exact = (doubled + BigInt(finest)) / (BigInt(finest) * 2n);
        expect(BigInt(applyRate(fen(amount), share))).toBe(exact);
      }),
      { numRuns: 5000, seed: 2 },
    );
  });
});
