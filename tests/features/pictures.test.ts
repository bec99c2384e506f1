import { expect, it } from 'vitest';
import { formatFen, type SettledClaim } from '@/engine/index.ts';
import { heightOf, waterfallOf } from '@/features/calculator/pictures/waterfall.ts';
import { billOf, piecesOf, yearDrawn } from '@/features/calculator/pictures/year-drawn.ts';
import { emptyDraft, EMPTY_OPENING, EMPTY_REGION } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { shippedPack } from '../packs.ts';
import { settled, visit } from './visits.ts';

const bars = (outcome: SettledClaim | undefined) =>
  outcome && waterfallOf(outcome).map((bar) => [bar.of, formatFen(heightOf(bar)), formatFen(bar.to)]);

/* 定西 第二十二条: a tertiary hospital 600, 93 %; 第四十五条（一）: above 1000 borne, 95 %. */
it('draws a stay with a supplement', () => {
  const { claims } = settled('dingxi', [
    visit('a', '2024-04-19', '18650', { care: 'inpatient', admitted: '2024-04-08', outOfScope: '450' }),
  ]);
  // 18200 − 600 = 17600, × 93 % = 16368; borne 1832, 832 × 95 % = 790.40; 18650 − 16368 − 790.40 = 1491.60.
  expect(bars(claims[0] as SettledClaim)).toEqual([
    ['total', '18650.00', '18650.00'],
    ['out-of-scope', '450.00', '18200.00'],
    ['deductible', '600.00', '17600.00'],
    ['fund', '16368.00', '1232.00'],
    ['own-rest', '1232.00', '0.00'],
    ['own', '2282.00', '2282.00'],
    ['supplement', '790.40', '1491.60'],
    ['you', '1491.60', '0.00'],
  ]);
});

/* 开封 第九条: tertiary 50 a day, 50 %; 150 a month. */
it('draws what a limit cuts beside what the fund pays', () => {
  const { claims } = settled('kaifeng', [visit('a', '2023-05-06', '450')]);
  // 450 − 50 = 400, × 50 % = 200, of which the month has 150.
  expect(bars(claims[0] as SettledClaim)).toEqual([
    ['total', '450.00', '450.00'],
    ['deductible', '50.00', '400.00'],
    ['fund', '150.00', '250.00'],
    ['over-limit', '50.00', '200.00'],
    ['own-rest', '200.00', '0.00'],
    ['you', '300.00', '300.00'],
  ]);
});

it('draws twelve months, each with its bills, and what runs on from month to month', () => {
  const settlement = settled('kaifeng', [
    visit('a', '2023-05-06', '250'),
    visit('b', '2023-04-02', '90'),
    visit('d', '2023-05-21', '70', { care: 'two-diseases', condition: 'diabetes' }),
    visit('e', '2024-01-02', '90'),
  ]);
  const { months, running } = yearDrawn(settlement, 2023);
  expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(months.map((month) => formatFen(billOf(month))).slice(3, 6)).toEqual(['90.00', '320.00', '0.00']);
  // 200 × 50 % = 100; 两病 is not in this document.
  expect(piecesOf(months[4] as (typeof months)[number])).toEqual([
    { payer: 'fund', from: 0, to: 10000 },
    { payer: 'you', from: 10000, to: 25000 },
    { payer: 'open', from: 25000, to: 32000 },
  ]);
  const used = running.map(({ named, months: filled }) => [
    named.period,
    filled.map((month) => (month ? formatFen(month.used) : '')).slice(2, 7),
  ]);
  expect(used).toEqual([
    ['month', ['', '20.00', '100.00', '', '']],
    ['year', ['', '20.00', '120.00', '120.00', '120.00']],
  ]);
  // Of another year than that of the case nothing is known of the account.
  expect(yearDrawn(settlement, 2024).months.every(({ credit }) => credit === undefined)).toBe(true);
});

it('says why it is not known who pays a month, and that something was used before the first visit', () => {
  const { months, isBegun } = yearDrawn(
    settled('kaifeng', [
      visit('a', '2023-05-06', '250'),
      visit('d', '2023-05-21', '70', { care: 'two-diseases', condition: 'diabetes' }),
    ]),
    2023,
  );
  expect(months.map(({ reasons }) => reasons)[4]).toEqual(['not-specified']);
  expect(months.filter(({ reasons }) => reasons.length > 0)).toHaveLength(1);
  expect(isBegun).toBe(false);
  // 第二十三条: the document holds from 2022-07-01 on.
  const earlier = yearDrawn(settled('kaifeng', [visit('a', '2022-05-06', '250')]), 2022);
  expect(earlier.months[4]?.reasons).toEqual(['not-in-force']);
});

it('draws what was used before from the month of the first visit on, and says so', () => {
  const opening = { 2023: { ...EMPTY_OPENING, limits: { year: '200' } } };
  const draft = {
    ...emptyDraft(2023, 'next'),
    regions: { kaifeng: { ...EMPTY_REGION, opening } },
    visits: [visit('a', '2023-05-06', '250')],
  };
  const { settlement } = evaluate(draft, shippedPack('kaifeng'));
  if (!settlement) throw new Error('nothing was settled');
  const { running, isBegun } = yearDrawn(settlement, 2023);
  expect(isBegun).toBe(true);
  // 200 entered and 200 × 50 % = 100.
  const ofYear = running.find(({ named }) => named.period === 'year');
  expect(ofYear?.months.map((month) => month?.used).slice(3, 6)).toEqual([undefined, 30000, 30000]);
});
