import { describe, expect, it } from 'vitest';
import { fen } from '@/engine/index.ts';
import { readAmount, showAmount } from '@/shared/input/amount.ts';
import { readCount } from '@/shared/input/count.ts';
import { readDate, readMonth, readYear } from '@/shared/input/date.ts';

describe('an amount as people type it', () => {
  it.each([
    ['320', '320'],
    ['1,234.5', '1234.5'],
    ['１，２３４．５０ 元', '1234.50'],
    ['¥1,234,567.89', '1234567.89'],
    ['￥ 8。5', '8.5'],
    ['.5', '0.5'],
    ['12.', '12'],
    ['007', '7'],
    ['0.00', '0.00'],
  ])('%s is read', (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });

  it.each(['', 'abc', '-5', '1.234', '1,23', '12,34.5', '1.2.3', '5块', '1e3', '.', '100 200', '１ ２'])(
    '%j is not',
    (text) => {
      expect(readAmount(text)).toBeUndefined();
    },
  );

  it.each([
    [0, '0.00'],
    [123, '1.23'],
    [99_999, '999.99'],
    [100_000, '1,000.00'],
    [9_999_999_999, '99,999,999.99'],
  ])('%d fen is shown in groups', (amount, text) => {
    expect(showAmount(fen(amount))).toBe(text);
  });
});

describe('a date as people type it', () => {
  it.each([
    '2023-5-6',
    '2023/05/06',
    '2023.5.6',
    '2023年5月6日',
    '20230506',
    '２０２３－５－６',
    ' 2023 年 5 月 6 号',
  ])('%s is the sixth of May', (text) => {
    expect(readDate(text)).toBe('2023-05-06');
  });

  it.each(['', '5-6', '2023-02-29', '2023-13-01', '1899-12-31', '3000-01-01', '2023-5', 'yesterday'])(
    '%j is none',
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );

  it('a year is read the same way', () => {
    for (const text of ['2023', '２０２３', ' 2023 年']) expect(readYear(text)).toBe('2023');
    for (const text of ['', '23', '今年', '1899', '20231']) expect(readYear(text)).toBeUndefined();
  });

  it('a month is read the same way', () => {
    for (const text of ['2023-7', '2023年7月', '202307', '２０２３／７'])
      expect(readMonth(text)).toBe('2023-07');
    for (const text of ['', '2023-13', '2023-7-1', '7']) expect(readMonth(text)).toBeUndefined();
  });
});

it('a whole number as people type it', () => {
  for (const text of ['7', '７', ' 7 个月', '7月', '07']) expect(readCount(text)).toBe(7);
  for (const text of ['', '七', '7.5', '-7', '7 年']) expect(readCount(text)).toBeUndefined();
});
