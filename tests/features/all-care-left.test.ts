import { describe, expect, it } from 'vitest';
import { type Fen, formatFen } from '@/engine/index.ts';
import { leftMayBeLess } from '@/features/calculator/result/after-undetermined.ts';
import { monthsOf } from '@/features/calculator/result/months.ts';
import { nextVisitOf } from '@/features/calculator/result/next-visit.ts';
import { whatIsLeft } from '@/features/calculator/result/what-is-left.ts';
import { yearsOf } from '@/features/calculator/result/years.ts';
import { dingxi, forDisease, stay } from './dingxi.ts';
import { visit } from './visits.ts';

/* 定西 第二十二条: tertiary 600 a stay, 93 %, 70,000 a year; 第四十五条（一）: 95 % above 1000, 600,000 a year. */
const STAYS = [
  stay('1', '2024-12-01', '2024-12-31', '100600'),
  stay('2', '2025-01-01', '2025-01-02', '50600'),
  stay('3', '2025-01-19', '2025-01-20', '40600'),
];
const PER_YEAR = { readings: { 'large-sum-inpatient-threshold': 'per-year' } };
/* 第三十一条: 70 %, no. 24 up to 4000; 第三十条（四）: 300 for a further one; 第四十五条（二）: 80 % above 1000 a year. */
const VISITS = [forDisease('1', '2024-02-01', '3000', '27'), forDisease('2', '2024-03-01', '4000', '24')];
const REGISTERED = { specialDiseases: ['27', '24'] };

const money = (amount: Fen | undefined): string | undefined =>
  amount === undefined ? undefined : formatFen(amount);

const standings = (...of: Parameters<typeof dingxi>) =>
  whatIsLeft(dingxi(...of)).map(({ year, kind, id, used, left, of: whole }) => [
    `${year} ${kind} ${id}`,
    ...[used, left, whole].map(formatFen),
  ]);

function next(...of: Parameters<typeof dingxi>) {
  const settlement = dingxi(...of);
  const said = nextVisitOf(settlement, yearsOf(settlement)[0]?.left ?? []);
  return (
    said && {
      most: money(said.tightest?.left),
      expense: money(said.expense?.left),
      supplement: said.supplement && (money(said.supplement.left) ?? 'each'),
    }
  );
}

describe('what is left', () => {
  it('of stays is the limit of the fund, that of the supplement, and how far its yearly threshold is', () => {
    expect(standings(STAYS, PER_YEAR).slice(3)).toEqual([
      ['2025 limit year', '70000.00', '0.00', '70000.00'],
      // 50600 − 46500 = 4100, and 40600 − 23500 = 17100
      ['2025 threshold large-sum-inpatient', '21200.00', '0.00', '1000.00'],
      ['2025 limit large-sum', '19190.00', '580810.00', '600000.00'],
    ]);
  });

  it('of stays that stand alone knows no threshold', () => {
    expect(standings(STAYS.slice(0, 1)).map(([name]) => name)).toEqual([
      '2024 limit year',
      '2024 limit large-sum',
    ]);
  });

  it('of special diseases is a limit that their registration gives', () => {
    expect(standings(VISITS, REGISTERED)).toEqual([
      ['2024 limit special-disease', '4300.00', '0.00', '4300.00'],
      // 900, and of 2200 ÷ 70 % = 3142.85 what the fund did not pay
      ['2024 threshold special-disease', '1842.85', '0.00', '1000.00'],
    ]);
  });

  it('of a limit of expense counts the expense that is let through', () => {
    const readings = { 'special-disease-limit-basis': 'expense' };
    expect(standings(VISITS.slice(0, 1), { ...REGISTERED, readings })[0]).toEqual([
      '2024 limit special-disease',
      '3000.00',
      '1300.00',
      '4300.00',
    ]);
    expect(standings(VISITS, { ...REGISTERED, readings })[0]?.[1]).toBe('4300.00');
  });

  it('of prenatal checks runs over the pregnancy and not over the year', () => {
    // 第三十六条（二）: 2000 a pregnancy
    const prenatal = (id: string, date: string, total: string, pregnancy = '') =>
      visit(id, date, total, { care: 'prenatal', pregnancy });
    const left = whatIsLeft(
      dingxi([
        prenatal('1', '2024-12-01', '1500'),
        prenatal('2', '2025-01-05', '800'),
        prenatal('3', '2025-11-05', '100', '第二胎'),
      ]),
    );
    expect(left.map(({ year, during, used, anew }) => [year, during, formatFen(used), anew])).toEqual([
      [2025, '1', '2000.00', undefined],
      [2025, '第二胎', '100.00', undefined],
    ]);
  });

  it('is nothing where each delivery has a limit of its own', () => {
    const delivery = visit('1', '2024-06-05', '7000', {
      care: 'delivery',
      admitted: '2024-06-01',
      birthKind: 'normal',
    });
    expect(standings([delivery])).toEqual([]);
    expect(next([delivery])).toEqual({ most: undefined, expense: undefined, supplement: undefined });
  });
});

describe('what a further visit of the kind may still get', () => {
  it('is what its own limits leave, and what a supplement adds to it', () => {
    expect(next(STAYS.slice(0, 2), PER_YEAR)).toEqual({
      most: '23500.00',
      expense: undefined,
      supplement: '0.00',
    });
    expect(next(STAYS)).toEqual({ most: '0.00', expense: undefined, supplement: 'each' });
    expect(next(VISITS.slice(0, 1), REGISTERED)).toEqual({
      most: '2200.00',
      expense: undefined,
      supplement: '100.00',
    });
  });

  it('speaks of expense where that is what the limit bounds', () => {
    const readings = { 'special-disease-limit-basis': 'expense' };
    expect(next(VISITS.slice(0, 1), { ...REGISTERED, readings })).toEqual({
      most: undefined,
      expense: '1300.00',
      supplement: '100.00',
    });
  });

  it('passes over a visit that nothing is known of and that draws on nothing here', () => {
    // 第二十一条 leaves outpatient care to another document
    const outpatient = visit('4', '2025-02-01', '80');
    expect(next([...STAYS, outpatient])).toEqual(next(STAYS));
    expect(leftMayBeLess(dingxi([...STAYS, outpatient]), 2025)).toBe(false);
  });

  it('says nothing of another year', () => {
    expect(next([...STAYS, visit('4', '2026-02-01', '80')])).toBeUndefined();
  });

  it('says nothing after a death', () => {
    const death = visit('1', '2024-02-01', '10000', { care: 'emergency-death' });
    expect(next([death])).toBeUndefined();
  });
});

describe('the sums of a year with all kinds of care', () => {
  const drugs = [
    visit('4', '2025-02-01', '2000', { care: 'negotiated-drug', basicPaid: '1200' }),
    visit('5', '2025-03-01', '1500', { care: 'negotiated-drug', basicPaid: '900' }),
  ];
  const settlement = dingxi([...STAYS, ...drugs], PER_YEAR);

  it('name every payer, and add up to the bills', () => {
    const [year] = yearsOf(settlement);
    const { total, fund, supplement, basicPaid, outOfPocket } = year?.totals ?? {};
    expect(year?.visits).toBe(4);
    expect([total, fund, supplement, basicPaid, outOfPocket].map(money)).toEqual([
      '94700.00',
      '70000.00',
      // 2945 + 16245, and 第四十五条（三）: 80 % of what exceeds 1000 of 800 + 600
      '19510.00',
      '2100.00',
      '3090.00',
    ]);
  });

  it('stand in the months too', () => {
    const months = monthsOf(settlement, 2025).map(({ month, visits, shares }) => [
      month,
      visits,
      money(shares?.supplement),
      money(shares?.basicPaid),
    ]);
    expect(months).toEqual([
      [1, 2, '19190.00', '0.00'],
      [2, 1, '0.00', '1200.00'],
      [3, 1, '320.00', '900.00'],
    ]);
  });
});
