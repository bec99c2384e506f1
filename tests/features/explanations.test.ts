import { describe, expect, it } from 'vitest';
import {
  explainClaim,
  type Fen,
  formatFen,
  operandsOf,
  type SettledClaim,
  type Settlement,
} from '@/engine/index.ts';
import { articlesOfExplanation } from '@/features/calculator/explain/articles-of.ts';
import { limitMadeUp } from '@/features/calculator/result/limit-parts.ts';
import { paymentsOf } from '@/features/calculator/result/payments.ts';
import type { StepOf } from '@/features/calculator/result/step.ts';
import { supplementSum } from '@/features/calculator/result/supplement-sum.ts';
import { emptyDraft, EMPTY_OPENING, EMPTY_REGION } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { articlesCited } from '@/shared/files/articles-cited.ts';
import { shippedPack } from '../packs.ts';
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
    const settlement = dingxi([one]);
    const outcome = settledOf(settlement, '1');
    expect(named(outcome)).toEqual(['fund 26885.00', 'supplement 1059.25', 'you 2055.75']);
    const parts = explainClaim(outcome, settlement).ownParts;
    expect(
      parts &&
        operandsOf(parts.formula).map((operand) => [
          operand.meaning.term,
          operand.is === 'amount' && formatFen(operand.amount),
        ]),
    ).toEqual([
      ['out-of-scope', '1000.00'],
      ['pre-self-pay', '300.00'],
      ['deductible-charged', '400.00'],
      // 5 % of 28,300
      ['own-rest', '1415.00'],
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

it('what a limit cuts is what the others have left of it, or the whole expense where there is no rate', () => {
  const opening = { '2023': { ...EMPTY_OPENING, limits: { year: '900' } } };
  const draft = { ...emptyDraft(2023, 'next'), policy: 'kaifeng', visits: [visit('1', '2023-05-06', '560')] };
  const regions = { kaifeng: { ...EMPTY_REGION, opening } };
  const { settlement } = evaluate({ ...draft, regions }, shippedPack('kaifeng'));
  if (!settlement) throw new Error('nothing was settled');
  const bounded = (of: Settlement): readonly unknown[] =>
    explainClaim(settledOf(of, '1'), of).limits.map(({ over }) => operandsOf(over.formula)[0]);
  // 开封 第九条: 255 by the rate, of which the month leaves 150 and the year 100
  expect(bounded(settlement)).toMatchObject([
    { amount: 25_500, meaning: { term: 'payment' } },
    { amount: 15_000, meaning: { term: 'past-other-limits' } },
  ]);
  // 定西 第三十六条 knows no rate
  expect(bounded(dingxi([visit('1', '2024-01-05', '9000', { care: 'prenatal' })]))).toMatchObject([
    { amount: 900_000, meaning: { term: 'eligible' } },
  ]);
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

describe('the articles of an explanation', () => {
  const articles = (...[bases, stated = []]: readonly object[][]) =>
    articlesOfExplanation({ bases, stated } as never).map(({ article, figures = [] }) => [
      article,
      ...figures,
    ]);

  it('are named once each, however many rules rest on them', () => {
    expect(articles([{ cite: ['8', '9'] }, { cite: '9' }])).toEqual([['8'], ['9']]);
    expect(articles([{ cite: '9', assumption: 'a' }, { assumption: 'b' }])).toEqual([['9']]);
    expect(articles([{ cite: '9' }, { cite: ['9', '10.2'] }])).toEqual([['9'], ['10.2']]);
  });

  it('name the figures that they state, the parts of a derived one where each stands', () => {
    const figure = { plus: ['0.5', { is: '0.1', cite: '10' }] };
    expect(articles([], [{ figure, basis: { cite: '9' } }])).toEqual([
      ['9', '0.5'],
      ['10', '0.1'],
    ]);
  });

  it('of a supplement of 定西 go with what it is computed on: that its premium was paid', () => {
    const one = { ...stay('1', '2024-03-01', '2024-03-10', '30000'), level: 'secondary' } as const;
    const settlement = dingxi([one]);
    const { excess } = explainClaim(settledOf(settlement, '1'), settlement);
    const assumed = excess?.bases.flatMap(({ assumption }) => assumption ?? []);
    expect(new Set(assumed)).toEqual(new Set(['premium-paid', 'supplement-rounding']));
  });
});

describe('what was paid first on class B items', () => {
  const cited = (bill: object): readonly string[] => {
    const one = { ...stay('1', '2024-03-01', '2024-03-10', '30000'), ...bill };
    return articlesCited(settledOf(dingxi([one]), '1'), shippedPack('dingxi').pack);
  };

  it('rests on the share that the document names where that was applied', () => {
    expect(cited({ classB: '10000' })).toContain('23');
  });

  it('rests on the bill where the bill says it', () => {
    expect(cited({ preSelfPay: '300' })).not.toContain('23');
    expect(cited({})).not.toContain('23');
  });
});
