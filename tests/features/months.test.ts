import { expect, it } from 'vitest';
import { formatFen } from '@/engine/index.ts';
import { monthsOf } from '@/features/calculator/result/months.ts';
import { settled, visit } from './visits.ts';

/* 开封 第九条: tertiary 50 a day, 50 %; 150 a month, 1000 a year in service. */
it('the months of a year have their own sums, and the year as it stood at their end', () => {
  const settlement = settled('kaifeng', [
    visit('a', '2023-05-06', '250'),
    visit('b', '2023-04-02', '90'),
    visit('c', '2023-05-20', '250'),
    visit('d', '2023-05-21', '70', { care: 'two-diseases', condition: 'diabetes' }),
    visit('e', '2024-01-02', '90'),
    visit('f', '2023-07-02', '33', { care: 'two-diseases', condition: 'diabetes' }),
  ]);
  const months = monthsOf(settlement, 2023).map(({ month, visits, standings, shares, undetermined }) => ({
    month,
    visits,
    sums: [...(shares ? [shares.fund, shares.outOfPocket] : []), undetermined].map(formatFen),
    standings: standings.map(({ during, used }) => [during, formatFen(used)]),
  }));
  expect(months).toEqual([
    {
      month: 4,
      visits: 1,
      sums: ['20.00', '70.00', '0.00'],
      standings: [
        ['2023-04', '20.00'],
        ['2023', '20.00'],
      ],
    },
    {
      month: 5,
      visits: 3,
      // 100.00 and the 50.00 that May has left; 两病 is not in this document
      sums: ['150.00', '350.00', '70.00'],
      standings: [
        ['2023-05', '150.00'],
        ['2023', '170.00'],
      ],
    },
    // Nothing is known of July: that is not zero.
    { month: 7, visits: 1, sums: ['33.00'], standings: [] },
  ]);
});
