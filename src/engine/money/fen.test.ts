import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fen, fen, formatFen, leftOf, lesser, MAX_FEN, parseFen } from './fen.ts';

const anyFen = fc.integer({ min: 0, max: MAX_FEN });

describe('parseFen', () => {
  it.each([
    ['0', 0],
    ['0.00', 0],
    ['0.01', 1],
    ['0.1', 10],
    ['0.10', 10],
    ['7', 700],
    ['1280.5', 128_050],
    ['1280.05', 128_005],
    ['99999999.99', 9_999_999_999],
    // Read as a double and multiplied, these come out a fraction too small.
    ['1.15', 115],
    ['4.35', 435],
    ['1001.13', 100_113],
  ])('reads %s', (text, amount) => {
    expect(parseFen(text)).toBe(amount);
  });

  it.each([
    '',
    ' ',
    '-1',
    '+1',
    '-0',
    '00',
    '01',
    '01.50',
    '.5',
    '1.',
    '1.234',
    '1,000',
    '1e3',
    '0x10',
    '１',
    '1.5 ',
    ' 1.5',
    '1.5\n',
    'NaN',
    'Infinity',
    '100000000',
    '100000000.00',
  ])('does not take %j for an amount', (text) => {
    expect(parseFen(text)).toBeUndefined();
  });

  it('reads back what formatFen writes', () => {
    fc.assert(
      fc.property(anyFen, (amount) => {
        expect(parseFen(formatFen(amount as Fen))).toBe(amount);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe('formatFen', () => {
  it.each([
    [0, '0.00'],
    [1, '0.01'],
    [99, '0.99'],
    [100, '1.00'],
    [128_050, '1280.50'],
    [9_999_999_999, '99999999.99'],
    [-1, '-0.01'],
    [-300, '-3.00'],
  ])('writes %d fen as %s', (amount, text) => {
    expect(formatFen(amount as Fen)).toBe(text);
  });
});

describe('fen', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d', (number) => {
    expect(() => fen(number)).toThrow(RangeError);
  });
});

it('what is left is never below zero', () => {
  expect([leftOf(fen(5), fen(3)), leftOf(fen(5), fen(5)), leftOf(fen(5), fen(6))]).toEqual([2, 0, 0]);
  expect([lesser(fen(1), fen(2)), lesser(fen(2), fen(1))]).toEqual([1, 1]);
});
