import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { amountOf, Figure, shareOf, valueOf } from './figure.ts';

describe('valueOf', () => {
  it.each<readonly [Figure, string]>([
    ['0.50', '0.5'],
    [{ plus: ['0.50', '0.10'] }, '0.6'],
    [{ plus: ['0.1', '0.2'] }, '0.3'],
    [{ plus: ['1', '2', '3'] }, '6'],
    [{ minus: ['0.98', '0.05'] }, '0.93'],
    [{ minus: ['10', '1', '2'] }, '7'],
    [{ times: ['0.98', '0.95', '0.90'] }, '0.8379'],
    [{ half: '1000' }, '500'],
    [{ half: { half: '1' } }, '0.25'],
    [{ is: '0.60', cite: '9' }, '0.6'],
    [{ plus: ['0.50', { times: ['0.50', { is: '0.10', cite: ['9.2', '9.3'] }] }] }, '0.55'],
  ])('%j is %s', (figure, value) => {
    expect(valueOf(figure).toFixed()).toBe(value);
  });
});

describe('amountOf', () => {
  it.each<readonly [Figure, number | undefined]>([
    ['0', 0],
    ['880', 88_000],
    ['0.01', 1],
    ['99999999.99', 9_999_999_999],
    [{ half: '0.02' }, 1],
    ['100000000', undefined],
    ['0.001', undefined],
    [{ half: '0.01' }, undefined],
    [{ minus: ['1', '2'] }, undefined],
  ])('%j is %j fen', (figure, fen) => {
    expect(amountOf(figure)).toBe(fen);
  });
});

describe('shareOf', () => {
  it.each<readonly [Figure, string | undefined]>([
    ['0', '0'],
    ['1', '1'],
    ['1.00', '1'],
    ['0.50', '0.5'],
    ['0.00001', '0.00001'],
    ['0.000001', undefined],
    ['1.00001', undefined],
    [{ minus: ['0.10', '0.20'] }, undefined],
    [{ plus: ['0.90', '0.11'] }, undefined],
  ])('%j is the share %j', (figure, text) => {
    expect(shareOf(figure)?.text).toBe(text);
  });
});

describe('the schema of figures', () => {
  const accepts = (value: unknown): boolean => v.is(Figure, value);

  it.each<Figure>(['0', '0.5', '100', { half: '1' }, { plus: ['1', { half: '2' }] }, { is: '1', cite: '9' }])(
    'takes %j',
    (figure) => {
      expect(accepts(figure)).toBe(true);
    },
  );

  it.each([
    1,
    null,
    '',
    '-1',
    '.5',
    '1.',
    '01',
    '1e3',
    '50%',
    [],
    {},
    { plus: [] },
    { plus: ['1'] },
    { plus: '1' },
    { half: ['1'] },
    { plus: ['1', '2'], half: '1' },
    { is: '1' },
    { is: '1', cite: '0' },
    { is: '1', cite: [] },
    { div: ['1', '2'] },
  ])('does not take %j', (value) => {
    expect(accepts(value)).toBe(false);
  });
});
