import { describe, expect, it } from 'vitest';
import { type Fen, formatFen, type SettledClaim } from '@/engine/index.ts';
import { figureInWords } from '@/features/calculator/result/figure-words.ts';
import { limitMadeUp } from '@/features/calculator/result/limit-parts.ts';
import { ownShareOf } from '@/features/calculator/result/own-share.ts';
import { paymentsOf } from '@/features/calculator/result/payments.ts';
import type { StepOf } from '@/features/calculator/result/step.ts';
import { supplementSum } from '@/features/calculator/result/supplement-sum.ts';
import { dingxi, forDisease, settledOf, stay } from './dingxi.ts';
import { visit } from './visits.ts';

const money = (amount: Fen | undefined): string | undefined =>
  amount === undefined ? undefined : formatFen(amount);

function stepOf<M extends StepOf<'limit' | 'supplement'>['mechanism']>(
  { trace }: SettledClaim,
  mechanism: M,
): StepOf<M> {
  const found = trace?.steps.find((step) => step.mechanism === mechanism);
  if (!found) throw new Error(`no step ${mechanism}`);
  return found as StepOf<M>;
}

describe('who pays what', () => {
  const named = (outcome: SettledClaim) =>
    paymentsOf({ ...outcome, basicPaid: outcome.claim.basicPaid }).map(
      ({ payer, amount }) => `${payer} ${formatFen(amount)}`,
    );

  it('names those who pay, whose parts are the bill', () => {
    // 定西 第二十三条: 3 % of class B first
    const bill = { outOfScope: '1000', classB: '10000' };
    const one = { ...stay('1', '2024-03-01', '2024-03-10', '30000'), ...bill, level: 'secondary' } as const;
    const outcome = settledOf(dingxi([one]), '1');
    expect(named(outcome)).toEqual(['fund 26885.00', 'supplement 1059.25', 'you 2055.75']);
    expect(ownShareOf(outcome).map(({ part, amount }) => [part, formatFen(amount)])).toEqual([
      ['outOfScope', '1000.00'],
      ['preSelfPay', '300.00'],
      ['deductible', '400.00'],
      // 5 % of 28,300
      ['rest', '1415.00'],
      ['supplement', '1059.25'],
    ]);
  });

  it('names basic insurance in place of the fund where the bill says what it paid', () => {
    const drug = visit('1', '2024-02-01', '2000', { care: 'negotiated-drug', basicPaid: '1200' });
    expect(named(settledOf(dingxi([drug]), '1'))).toEqual(['basic 1200.00', 'you 800.00']);
  });

  it('names the fund even where it pays nothing', () => {
    const small = stay('1', '2024-03-01', '2024-03-02', '500');
    expect(named(settledOf(dingxi([small]), '1'))).toEqual(['fund 0.00', 'you 500.00']);
  });
});

describe('what a limit is made up of', () => {
  function madeUp(settlement: ReturnType<typeof dingxi>, id: string) {
    const outcome = settledOf(settlement, id);
    const { person } = settlement.case;
    const made = limitMadeUp(stepOf(outcome, 'limit'), outcome.claim, person, settlement.policy.pack);
    return made && [made.disease?.id, money(made.first), made.count, money(made.amount)];
  }
  const delivery = (changes: object) =>
    visit('1', '2024-06-05', '7000', { care: 'delivery', admitted: '2024-06-01', ...changes });

  it('is the highest of the diseases, and so much for each further one', () => {
    const visits = [forDisease('1', '2024-02-01', '3000', '27')];
    expect(madeUp(dingxi(visits, { specialDiseases: ['27', '24'] }), '1')).toEqual([
      '24',
      '4000.00',
      1,
      '300.00',
    ]);
    expect(madeUp(dingxi(visits, { specialDiseases: ['27'] }), '1')).toEqual(['27', '3000.00', 0, '300.00']);
  });

  it('is a figure of the document, and so much for each further baby', () => {
    const twins = dingxi([delivery({ birthKind: 'cesarean', babies: '2' })]);
    expect(madeUp(twins, '1')).toEqual([undefined, '5500.00', 1, '1000.00']);
  });

  it('is nothing but its figure for one baby, a termination or a limit of all', () => {
    expect(madeUp(dingxi([delivery({ birthKind: 'normal' })]), '1')).toBeUndefined();
    expect(madeUp(dingxi([delivery({ birthKind: 'termination', months: '4' })]), '1')).toBeUndefined();
    expect(madeUp(dingxi([stay('1', '2024-06-01', '2024-06-05', '7000')]), '1')).toBeUndefined();
  });
});

it('what a supplement looks at is summed up with what counted before', () => {
  const visits = [forDisease('1', '2024-02-01', '3000', '27'), forDisease('2', '2024-03-01', '4000', '24')];
  const settlement = dingxi(visits, { specialDiseases: ['27', '24'] });
  const sums = ['1', '2'].map((id) => {
    const { after, excess, missing } = supplementSum(stepOf(settledOf(settlement, id), 'supplement'));
    return [after, excess, missing].map(formatFen);
  });
  expect(sums).toEqual([
    ['900.00', '0.00', '100.00'],
    ['1842.85', '842.85', '0.00'],
  ]);
});

it.each([
  ['0.7', '70%'],
  [{ minus: ['0.93', { is: '0.05', cite: '27.3' }] }, '93% − 5%'],
  [{ times: ['0.93', { minus: ['1', { is: '0.05', cite: '27.3' }] }] }, '93% × (100% − 5%)'],
  [{ half: { plus: ['0.5', '0.1'] } }, '(50% + 10%) ÷ 2'],
])('derives the share %j in words', (figure, words) => {
  expect(figureInWords(figure)).toBe(words);
});
