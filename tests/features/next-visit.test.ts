import { describe, expect, it } from 'vitest';
import { type Fen, formatFen } from '@/engine/index.ts';
import { nextVisitOf } from '@/features/calculator/result/next-visit.ts';
import { yearsOf } from '@/features/calculator/result/years.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { settled, visit } from './visits.ts';

const shown = (amount: Fen | undefined): string | undefined =>
  amount === undefined ? undefined : formatFen(amount);

function next(region: string, visits: readonly Visit[]) {
  const settlement = settled(region, visits);
  const said = nextVisitOf(settlement, yearsOf(settlement)[0]?.left ?? []);
  return (
    said && { most: shown(said.tightest?.left), first: formatFen(said.first), anew: said.tightest?.anew }
  );
}

describe('what a further visit may still get', () => {
  it('is the least of what month and year have left', () => {
    // 开封 第九条: (130 − 50) × 50 % = 40.00 of the 150 a month
    expect(next('kaifeng', [visit('a', '2023-05-06', '130')])).toEqual({
      most: '110.00',
      first: '0.00',
      anew: '2023-06-01',
    });
  });

  it('is nothing until the month is over where the month is used up', () => {
    // 开封 第九条: (560 − 50) × 50 % = 255.00, of which 150 are paid
    expect(next('kaifeng', [visit('a', '2023-12-06', '560')])).toEqual({
      most: '0.00',
      first: '0.00',
      anew: '2024-01-01',
    });
  });

  it('waits for the latest of two limits that are used up', () => {
    // 开封 第九条: 150 in each of six months, then the last 100 of the 1000 of the year in July
    const visits = ['01', '02', '03', '04', '05', '06', '07'].map((month) =>
      visit(month, `2023-${month}-10`, '560'),
    );
    expect(next('kaifeng', visits)?.most).toBe('0.00');
    expect(next('kaifeng', visits)?.anew).toBe('2024-01-01');
  });

  it('names what is left of a yearly deductible', () => {
    // 十堰 第五条: 500 a year first; limit 3000
    expect(next('shiyan', [visit('a', '2023-05-06', '320')])).toEqual({
      most: '3000.00',
      first: '180.00',
      anew: '2024-01-01',
    });
  });

  it('passes over a stay, and is unknown after a visit that the document leaves open', () => {
    const stay = visit('b', '2023-06-09', '0', { care: 'inpatient', admitted: '2023-06-01' });
    expect(next('kaifeng', [visit('a', '2023-05-06', '130'), stay])?.most).toBe('110.00');
    // 宝鸡 第八条 names no rate for pharmacies
    expect(next('baoji', [visit('a', '2023-05-06', '130', { kind: 'pharmacy' })])).toBeUndefined();
  });
});
