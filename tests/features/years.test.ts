import { describe, expect, it } from 'vitest';
import { formatFen } from '@/engine/index.ts';
import { whatIsLeft } from '@/features/calculator/result/what-is-left.ts';
import { yearsOf } from '@/features/calculator/result/years.ts';
import { settled, visit } from './visits.ts';

/* 开封 第九条: tertiary 50 a day, 50 %; 150 a month, 1000 a year in service. */
describe('the years of some visits', () => {
  const years = yearsOf(
    settled('kaifeng', [
      visit('a', '2023-05-06', '250'),
      visit('b', '2024-01-02', '90.01'),
      visit('c', '2023-05-20', '250'),
      visit('d', '2023-06-07', '70', { care: 'two-diseases', condition: 'diabetes' }),
      visit('e', '2024-03-09', '0', { care: 'inpatient', admitted: '2024-03-01' }),
      visit('f', '2025-07-01', '33', { care: 'two-diseases', condition: 'diabetes' }),
    ]),
  );

  it('come latest first, each with its own sums, what is undetermined apart', () => {
    const shown = years.map(({ year, visits, totals, undetermined }) => ({
      year,
      visits,
      sums: totals && [totals.total, totals.fund, totals.outOfPocket].map(formatFen),
      undetermined: formatFen(undetermined),
    }));
    expect(shown).toEqual([
      { year: 2025, visits: 1, sums: undefined, undetermined: '33.00' },
      // (90.01 − 50) × 50 % = 20.005, half up 20.01
      { year: 2024, visits: 1, sums: ['90.01', '20.01', '70.00'], undetermined: '0.00' },
      // 100.00, then of (250 − 50) × 50 % the 50.00 that May has left
      { year: 2023, visits: 3, sums: ['500.00', '150.00', '350.00'], undetermined: '70.00' },
    ]);
  });

  it('each have left what their own visits leave, of the latest month', () => {
    const left = years.map(({ year, left: standings }) => [
      year,
      standings.map(({ during, used, left: rest, of }) => [during, ...[used, rest, of].map(formatFen)]),
    ]);
    expect(left).toEqual([
      [2025, []],
      [
        2024,
        [
          ['2024-01', '20.01', '129.99', '150.00'],
          ['2024', '20.01', '979.99', '1000.00'],
        ],
      ],
      [
        2023,
        [
          ['2023-05', '150.00', '0.00', '150.00'],
          ['2023', '150.00', '850.00', '1000.00'],
        ],
      ],
    ]);
  });
});

describe('what is left', () => {
  it('follows the date and not the order of entry, and knows the yearly deductible', () => {
    // 十堰 第五条: 500 a year first, tertiary 50 %
    const standings = whatIsLeft(
      settled('shiyan', [visit('a', '2023-06-01', '300'), visit('b', '2023-04-01', '400')]),
    );
    const deductible = standings.find(({ kind }) => kind === 'deductible');
    expect(deductible).toMatchObject({ year: 2023, during: '2023', period: 'year' });
    // 400 in April, then the 100 that are left of 500
    expect([deductible?.used, deductible?.left, deductible?.of]).toEqual([50_000, 0, 50_000]);
  });

  it('is nothing where nothing is settled', () => {
    expect(whatIsLeft(settled('kaifeng', []))).toEqual([]);
  });
});
