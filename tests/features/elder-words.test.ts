import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { type ClaimOutcome, settledOtherwise, type Settlement } from '@/engine/index.ts';
import { useAccountSaid } from '@/features/calculator/elder/use-account-said.ts';
import { useDay } from '@/features/calculator/elder/use-day.ts';
import { useLeftSentence } from '@/features/calculator/elder/use-left-sentence.ts';
import { useNotesSaid } from '@/features/calculator/elder/use-notes-said.ts';
import { useOtherwiseSaid } from '@/features/calculator/elder/use-otherwise-said.ts';
import { useWhySentences } from '@/features/calculator/elder/use-why-sentences.ts';
import { CurrentOtherwise } from '@/features/calculator/explain/otherwise.ts';
import { WithOtherFigures } from '@/features/calculator/explain/WithOtherFigures.tsx';
import { CurrentPack } from '@/features/calculator/pack.ts';
import { whatIsLeft } from '@/features/calculator/result/what-is-left.ts';
import { useDaySaid } from '@/features/calculator/steps/use-day-said.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import { elderEn } from '@/i18n/elder.en.ts';
import { elderZhCN } from '@/i18n/elder.zh-CN.ts';
import { i18n } from '@/i18n/i18n.ts';
import { stepsEn } from '@/i18n/steps.en.ts';
import { stepsZhCN } from '@/i18n/steps.zh-CN.ts';
import { emptyDraft, type Visit } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { shippedPack, shippedPacks } from '../packs.ts';
import { dingxi, forDisease, stay } from './dingxi.ts';
import { settled, visit } from './visits.ts';

addTexts({ 'zh-CN': elderZhCN, en: elderEn });
addTexts({ 'zh-CN': stepsZhCN, en: stepsEn });

/** What a hook of the version for older people says of a settlement. */
function said<T>(
  { policy }: Settlement,
  useWords: () => T,
  within = (words: ReactElement): ReactElement => words,
): T {
  let words: T | undefined;
  function Says(): undefined {
    words = useWords();
  }
  const pack = createElement(CurrentPack, { value: policy.pack }, within(createElement(Says)));
  renderToStaticMarkup(createElement(I18nextProvider, { i18n }, pack));
  if (words === undefined) throw new Error('nothing was said');
  return words;
}

function outcomeOf({ claims }: Settlement, id: string): ClaimOutcome {
  const found = claims.find(({ claim }) => claim.id === id);
  if (!found) throw new Error(`${id} has no outcome`);
  return found;
}

const ANY = visit('any', '2024-01-01', '1');

const shownOf = (settlement: Settlement, id: string) => ({
  settlement,
  visit: { ...ANY, id },
  outcome: outcomeOf(settlement, id),
});

const why = (settlement: Settlement, id: string): readonly string[] =>
  said(settlement, useWhySentences)(shownOf(settlement, id)).map(({ text }) => text);

const left = (settlement: Settlement): readonly string[] =>
  whatIsLeft(settlement).map(said(settlement, useLeftSentence));

describe('what is above a limit', () => {
  it('counts for a supplement that counts whatever is in the catalogues', () => {
    // 定西 第二十二条: 600, then 93 %, at most 70000 a year; 第四十五条（一）: what is borne above 1000.
    const settlement = dingxi([stay('a', '2024-03-01', '2024-03-10', '100600')]);
    expect(why(settlement, 'a')).toContain(
      '可是医保付的有上限：住院全年限额 70,000.00 元。超过的，要看住院大额补助付不付。',
    );
    expect(left(settlement)).toContain(
      '住院全年限额 70,000.00 元已经用完。超过的，要看住院大额补助付不付。2025 年 1 月 1 日起重新算。',
    );
  });

  it('is not paid where there is no supplement, or one that counts only what is within the limit', () => {
    // 开封 第九条: (560 − 50) × 50 % = 255 of 150 a month, all of it.
    const visits = [visit('a', '2023-05-06', '560'), visit('b', '2023-05-07', '150')];
    const settlement = settled('kaifeng', visits);
    expect(why(settlement, 'a')).toContain('可是医保付的有上限：每月限额 150.00 元。超过的医保不付。');
    expect(why(settlement, 'b')).toContain(
      '可是医保付的有上限：每月限额 150.00 元，以前已经用完。超过的医保不付。',
    );
    expect(left(settlement)).toContain(
      '每月限额（2023 年 5 月） 150.00 元已经用完。超过的医保不付。2023 年 6 月 1 日起重新算。',
    );
    // 定西 第三十一条: disease 27 has 3000 a year, 70 %: 6000 × 70 % = 4200; 第四十五条（二）: 年度支付限额内.
    const disease = dingxi([forDisease('a', '2024-02-01', '6000', '27')], { specialDiseases: ['27'] });
    expect(why(disease, 'a')).toContain(
      '可是医保付的有上限：门诊慢特病全年限额 3,000.00 元。超过的医保不付。',
    );
  });
});

describe('a limit of expense', () => {
  // 定西 第三十条（四）, 第三十一条: the higher of 27 and 24 is 4000, one more adds 300; read as one of expense.
  const settlement = dingxi(
    [
      forDisease('a', '2024-02-01', '3000', '27'),
      forDisease('b', '2024-03-01', '4000', '24'),
      forDisease('c', '2024-04-01', '100', '24'),
    ],
    { specialDiseases: ['27', '24'], readings: { 'special-disease-limit-basis': 'expense' } },
  );

  it('is told as one of expense', () => {
    // 4300 − 3000 = 1300 of the 4000 count, × 70 % = 910.
    expect(why(settlement, 'b').slice(1, 4)).toEqual([
      '可以按比例报的费用有上限：门诊慢特病全年限额 4,300.00 元，以前已经用了 3,000.00 元，这次只有 1,300.00 元可以报。超过的医保不付。',
      '这 1,300.00 元，医保付 70%，就是每 100 元付 70 元：一共 910.00 元。',
      '所以，这次医保付 910.00 元。',
    ]);
  });

  it('that is used up says no more of a rate', () => {
    expect(why(settlement, 'c').slice(1, 3)).toEqual([
      '可以按比例报的费用有上限：门诊慢特病全年限额 4,300.00 元，以前已经用完。超过的医保不付。',
      '所以，这次医保付 0.00 元。',
    ]);
    expect(left(settlement)[0]).toBe(
      '门诊慢特病全年限额（按费用算）一共 4,300.00 元，这些费用都已经报完。超过的医保不付。2025 年 1 月 1 日起重新算。',
    );
  });
});

describe('nothing to be paid', () => {
  it('is all within the deductible', () => {
    // 开封 第九条: tertiary 50.
    expect(why(settled('kaifeng', [visit('a', '2023-05-06', '40')]), 'a')).toEqual([
      '这次一共花了 40.00 元，都是医保管的。',
      '看病开头的 50.00 元由您自己付，这叫“起付标准”。这次您先付 40.00 元。',
      '都在起付标准里，医保没有付的。',
      '所以，这次医保付 0.00 元。',
      '一共 40.00 元，都由您自己付。',
    ]);
  });

  it('is all outside of what insurance covers', () => {
    const settlement = settled('kaifeng', [visit('a', '2023-05-06', '40', { outOfScope: '40' })]);
    expect(why(settlement, 'a')).toEqual([
      '这次一共花了 40.00 元。',
      '其中 40.00 元是医保不管的药品、项目，由您自己付。',
      '剩下没有医保管的费用，所以没有可以付的。',
      '所以，这次医保付 0.00 元。',
      '一共 40.00 元，都由您自己付。',
    ]);
  });

  it('says nothing of the same hospital where nothing of that day was counted there', () => {
    // No names: two institutions, of which each charges its own 50. (80 − 50) × 50 % = 15.
    const visits = [visit('a', '2023-05-06', '268.4'), visit('b', '2023-05-06', '80')];
    expect(why(settled('kaifeng', visits), 'b').slice(1, 3)).toEqual([
      '看病开头的 50.00 元由您自己付，这叫“起付标准”。这次您先付 50.00 元。',
      '剩下的 30.00 元，医保付 50%，就是每 100 元付 50 元：一共 15.00 元。',
    ]);
  });

  it('says of a deductible of the day that it was paid in full before', () => {
    // One institution, 50 of the first bill; 100 × 50 % = 50 of the second.
    const sameOne = { name: '第一人民医院' };
    const visits = [visit('a', '2023-05-06', '60', sameOne), visit('b', '2023-05-06', '100', sameOne)];
    expect(why(settled('kaifeng', visits), 'b').slice(1, 3)).toEqual([
      '同一天在同一家医院，开头的 50.00 元由您自己付，这叫“起付标准”。当天前面已经付满了，这次不再扣。',
      '这 100.00 元，医保付 50%，就是每 100 元付 50 元：一共 50.00 元。',
    ]);
  });
});

describe('a supplement', () => {
  it('is told by what it looks at, its threshold, its share and their article', () => {
    // 定西 第二十二条: (28700 − 400) × 95 % = 26885; 第二十三条: 3 % of 10000 first.
    // 第四十五条（一）: 28700 − 26885 + 300 = 2115, 1115 of it above 1000, × 95 % = 1059.25.
    const slip = { level: 'secondary', outOfScope: '1000', classB: '10000' } as const;
    const settlement = dingxi([{ ...stay('a', '2024-03-01', '2024-03-10', '30000'), ...slip }]);
    const told = said(settlement, useWhySentences)(shownOf(settlement, 'a')).slice(-5);
    expect(told.map(({ text }) => text)).toEqual([
      '医保管的费用，医保付完以后，还有 2,115.00 元是您自己付的。住院大额补助看的就是这个数。乙类先付的 300.00 元也算在里面。',
      '每次超过 1,000.00 元的，住院大额补助才付。这次超过了 1,115.00 元。',
      '超过的 1,115.00 元，住院大额补助付 95%，就是每 100 元付 95 元：一共 1,059.25 元。',
      '所以，这次住院大额补助付 1,059.25 元。',
      '一共 30,000.00 元，减去医保付的，剩下 2,055.75 元由您自己付。',
    ]);
    expect(told.map(({ articles }) => articles)).toEqual([['45.1'], ['45.1'], ['45.1'], [], []]);
  });

  it('of a year is told by what it adds up', () => {
    // 定西 第三十一条: 2000 × 70 % = 1400 each time, 600 borne; 第四十五条（二）: 80 % above 1000 a year.
    const visits = ['01', '02', '03'].map((at) => forDisease(at, `2024-${at}-01`, '2000', '24'));
    const settlement = dingxi(visits, { specialDiseases: ['24'] });
    const borne = '慢特病大额补助只看没有超过限额的费用。医保付完以后，这里面还有 600.00 元是您自己付的。';
    const above = '一年里，这样的钱加起来超过 1,000.00 元的，慢特病大额补助才付。';
    expect(why(settlement, '01').slice(-3, -1)).toEqual([
      borne,
      `${above}加上这次是 600.00 元，还差 400.00 元，所以这次不付。`,
    ]);
    expect(why(settlement, '02').slice(-5, -1)).toEqual([
      borne,
      `${above}这次以前有 600.00 元，加上这次是 1,200.00 元。这次超过的是 200.00 元。`,
      '超过的 200.00 元，慢特病大额补助付 80%，就是每 100 元付 80 元：一共 160.00 元。',
      '所以，这次慢特病大额补助付 160.00 元。',
    ]);
  });
});

describe('clauses that can be read in two ways', () => {
  it('are told one by one, each with its question, its articles and what the person would pay', () => {
    // 定西 第二十二条: (30000 − 600) × 93 % = 27342, 2658 borne. Then (8000 − 500) × 85 % = 6375, 1625 borne,
    // 625 above 1000, × 95 % = 593.75: 1031.25 of one's own. By 95 % × 0.9 = 85.5 %: 6412.50, 1587.50 borne, 558.13 of
    // the 587.50: 1029.37. By the year all 1625 are above 1000: 5 % of it are 81.25.
    const elsewhere = { place: 'offsite-in-province', level: 'secondary' } as const;
    const settlement = dingxi([
      stay('a', '2024-03-01', '2024-03-10', '30000'),
      { ...stay('b', '2024-05-01', '2024-05-10', '8000'), ...elsewhere },
    ]);
    const open = shippedPacks.get('dingxi');
    if (!open) throw new Error('no pack');
    const { claim } = outcomeOf(settlement, 'b');
    const told = said(
      settlement,
      () => useOtherwiseSaid(settlement),
      (children) =>
        createElement(
          CurrentOtherwise,
          { value: { settlement, otherwise: settledOtherwise(open, settlement) } },
          createElement(() => WithOtherFigures({ claim, children })),
        ),
    );
    expect(told?.title).toBe('文件里有 2 条，两种理解都说得通');
    expect(told?.clauses).toEqual([
      {
        question: '外出就医的支付比例“降低5%、10%、20%”，是减百分点，还是打折？',
        answers: ['上面的数，是按“减百分点”算的。', '按“乘以0.95、0.90、0.80”，您自己付 1,029.37 元。'],
        basis: '依据：文件第二十二条、第二十七条（三）',
      },
      {
        question: '住院大额补助的1000元，是每次住院都要过，还是一年累计一次？',
        answers: ['上面的数，是按“每次住院”算的。', '按“一年累计”，您自己付 81.25 元。'],
        basis: '依据：文件第四十五条（一）',
      },
    ]);
    expect(told?.ask).toBe('到底按哪一种，请打 12393，一条一条问清楚。');
  });
});

it('says of a visit that is not paid what basic insurance paid by other rules', () => {
  // 定西 第三十四条（四）: nothing while contributions are in arrears. 2000 − 1200 = 800.
  const drug: Partial<Visit> = { care: 'negotiated-drug', basicPaid: '1200' };
  const arrears = [{ id: 'gap', from: '2024-01-01', until: '2024-12-31', repaidOn: '' }];
  const visits = [visit('a', '2024-02-01', '2000', drug)];
  const { settlement } = evaluate({ ...emptyDraft(2024, 'next'), arrears, visits }, shippedPack('dingxi'));
  if (!settlement) throw new Error('nothing was settled');
  expect(outcomeOf(settlement, 'a').outcome).toBe('excluded');
  expect(why(settlement, 'a').slice(1)).toEqual([
    '基本医保已经付了 1,200.00 元，这是您照单子填的。',
    '一共 2,000.00 元，减去医保付的，剩下 800.00 元由您自己付。',
  ]);
});

it('says which pregnancy a limit is of', () => {
  // 定西 第三十六条（二）: 2000 for each.
  const prenatal = (id: string, date: string, total: string, pregnancy: string): Visit =>
    visit(id, date, total, { care: 'prenatal', pregnancy });
  const settlement = dingxi([
    prenatal('a', '2024-02-01', '1500', '1'),
    prenatal('b', '2024-12-01', '2500', '2'),
  ]);
  expect(left(settlement)).toEqual([
    '产前检查限额一共 2,000.00 元，已经用了 1,500.00 元，还能报 500.00 元。下次怀孕重新算。',
    '产前检查限额（怀孕“2”） 2,000.00 元已经用完。超过的医保不付。下次怀孕重新算。',
  ]);
});

it('notes with the answer that an earlier visit left open may have used some of it', () => {
  // 宝鸡 第十八条 brings pharmacies in, at no rate.
  const pharmacy = visit('open', '2023-05-06', '58', { kind: 'pharmacy' });
  const settlement = settled('baoji', [pharmacy, visit('a', '2023-05-07', '150')]);
  const notes = said(settlement, useNotesSaid);
  expect(notes(shownOf(settlement, 'a'), '')).toContain(
    '前面有就诊文件没有规定怎么付：如果统筹付了，这里能付的和剩下的会更少。',
  );
});

it('says what of the own share the account pays', () => {
  const { claims, ...settlement } = settled('kaifeng', [visit('a', '2023-05-06', '150')]);
  const [outcome] = claims;
  if (outcome?.outcome !== 'settled') throw new Error('not settled');
  const paid = { ...outcome, accountPaid: outcome.outOfPocket, cashPaid: outcome.fund };
  const sentence = said({ ...settlement, claims }, useAccountSaid);
  expect(sentence(outcome)).toBeUndefined();
  // (150 − 50) × 50 % = 50, 100 of one's own.
  expect(sentence(paid)).toBe('其中个人账户（医保卡里的钱）付 100.00 元，现金付 50.00 元。');
});

it('says a day as each language does, with an answer as where it is asked for', async () => {
  const settlement = settled('kaifeng', [visit('a', '2023-05-06', '150')]);
  const days = () => [useDay, useDaySaid].map((useWords) => said(settlement, useWords)('2023-5-6'));
  expect(days()).toEqual(['2023 年 5 月 6 日', '2023 年 5 月 6 日']);
  await i18n.changeLanguage('en');
  const inEnglish = days();
  await i18n.changeLanguage('zh-CN');
  expect(inEnglish).toEqual(['2023-05-06', '2023-05-06']);
});
