import { describe, expect, it } from 'vitest';
import {
  beginsAnew,
  claimBefore,
  differencesOf,
  explainClaim,
  formatDay,
  type Settlement,
  staysAround,
  valueOfFormula,
} from '@/engine/index.ts';
import { partsOf } from '@/features/calculator/explain/parts-of.ts';
import { decidingLimit, isUsedUp } from '@/features/calculator/result/deciding-limit.ts';
import type { StepOf } from '@/features/calculator/result/step.ts';
import { limitOfSupplement, supplementRuleKey } from '@/features/calculator/result/supplement-rule-key.ts';
import { dingxi, forDisease, settledOf, stay } from './dingxi.ts';
import { settled, visit } from './visits.ts';

const differencesIn = (settlement: Settlement, id: string) => {
  const now = settlement.claims.find(({ claim }) => claim.id === id);
  const before = now && claimBefore(now, settlement);
  return now && before ? differencesOf(now, before, settlement) : [];
};

describe('a month of 开封 that is used up (第九条: 150 a month, 1000 a year in service)', () => {
  // (320 − 50) × 50 % = 135 and 15 of 100: 150; then (180 − 40) × 55 % = 77, of which nothing
  const settlement = settled('kaifeng', [
    visit('1', '2023-05-06', '320', { name: '某医院' }),
    visit('2', '2023-05-06', '200', { name: '某医院' }),
    visit('3', '2023-05-20', '180', { level: 'secondary' }),
  ]);
  const third = settledOf(settlement, '3');

  it('says what is left of the year, which is not nothing', () => {
    const { fund } = explainClaim(third, settlement);
    const parts = partsOf(fund.formula).map((part) => [
      part.meaning.term,
      part.meaning.id,
      valueOfFormula(part).toFixed(2),
    ]);
    expect(parts).toEqual([
      ['payment', undefined, '77.00'],
      ['limit-left', 'month', '0.00'],
      ['limit-left', 'year', '850.00'],
    ]);
  });

  it('is the limit that decides, until the next month begins', () => {
    const limit = decidingLimit(third, ['expense', 'payment']);
    expect(limit?.terms.rule.id).toBe('month');
    expect(limit && isUsedUp(limit)).toBe(true);
    const day = limit && beginsAnew(limit.terms.rule, third.claim);
    expect(day && formatDay(day)).toBe('2023-06-01');
  });

  it('comes before another level, rate and deductible where two visits differ', () => {
    expect(differencesIn(settlement, '3').map(({ code }) => code)).toEqual([
      'limit-reached',
      'level-differs',
      'deductible-of-new-day',
    ]);
  });
});

it('宝鸡 第八条: each visit has its own 100 at a tertiary institution, two of one day as well', () => {
  const [first, second] = [visit('1', '2023-05-06', '300'), visit('2', '2023-05-06', '90')];
  const below = { code: 'below-deductible-of-visit', whole: 10_000, charged: 9000 };
  expect(differencesIn(settled('baoji', [first, second]), '2')).toEqual([{ ...below, sameDay: true }]);
  const later = { ...second, date: '2023-05-07' };
  expect(differencesIn(settled('baoji', [first, later]), '2')).toEqual([{ ...below, sameDay: false }]);
});

describe('why a supplement of 定西 pays nothing (第四十五条)', () => {
  const keyOf = (settlement: Settlement, id: string): readonly unknown[] => {
    const outcome = settledOf(settlement, id);
    const step = outcome.trace?.steps.find(({ mechanism }) => mechanism === 'supplement') as
      StepOf<'supplement'> | undefined;
    return step ? [supplementRuleKey(outcome, step), limitOfSupplement(outcome, step)?.terms.rule.id] : [];
  };
  const specialDiseases = ['27', '6', '30'];
  const visits = [
    forDisease('1', '2024-04-10', '500', '30'),
    forDisease('2', '2024-06-10', '16000', '6'),
    forDisease('3', '2024-07-10', '900', '27'),
  ];
  const settlement = dingxi(visits, { specialDiseases });

  it('is that the threshold is not exceeded', () => {
    // 500 × 30 % = 150
    expect(keyOf(settlement, '1')).toEqual(['rule.supplementNone', undefined]);
  });

  it('is that nothing of the visit counts, since the limit of expense was used up', () => {
    expect(keyOf(settlement, '2')).toEqual(['rule.supplementAll', undefined]);
    expect(keyOf(settlement, '3')).toEqual(['explain.supplement.limitUsedUpBefore', 'special-disease']);
  });
});

it('定西: the stay that a visit lies within is known', () => {
  const settlement = dingxi(
    [stay('1', '2024-03-01', '2024-03-20', '8000'), forDisease('2', '2024-03-10', '500', '27')],
    { specialDiseases: ['27'] },
  );
  const outcome = settlement.claims.find(({ claim }) => claim.id === '2');
  const stays = outcome ? staysAround(outcome, settlement) : [];
  expect(stays.map(({ from, until }) => [formatDay(from), formatDay(until)])).toEqual([
    ['2024-03-01', '2024-03-20'],
  ]);
});
