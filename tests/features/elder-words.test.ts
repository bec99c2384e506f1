import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import type { ClaimOutcome, Settlement } from '@/engine/index.ts';
import { useAccountSaid } from '@/features/calculator/elder/use-account-said.ts';
import { useDay } from '@/features/calculator/elder/use-day.ts';
import { useLeftSentence } from '@/features/calculator/elder/use-left-sentence.ts';
import { useNotesSaid } from '@/features/calculator/elder/use-notes-said.ts';
import { useWhySentences } from '@/features/calculator/elder/use-why-sentences.ts';
import { CurrentPack } from '@/features/calculator/pack.ts';
import { whatIsLeft } from '@/features/calculator/result/what-is-left.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import { elderEn } from '@/i18n/elder.en.ts';
import { elderZhCN } from '@/i18n/elder.zh-CN.ts';
import { i18n } from '@/i18n/i18n.ts';
import { emptyDraft, type Visit } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { shippedPack } from '../packs.ts';
import { dingxi, forDisease, stay } from './dingxi.ts';
import { settled, visit } from './visits.ts';

addTexts({ 'zh-CN': elderZhCN, en: elderEn });

/** What a hook of the version for older people says of a settlement. */
function said<T>({ policy }: Settlement, useWords: () => T): T {
  let words: T | undefined;
  function Says(): undefined {
    words = useWords();
  }
  const pack = createElement(CurrentPack, { value: policy.pack }, createElement(Says));
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
      '同一天在同一家医院，开头的 50.00 元由您自己付，这叫“起付标准”。这次您先付 40.00 元。',
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
  expect(notes(shownOf(settlement, 'a'))).toContain(
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

it('says a day as each language does', async () => {
  const settlement = settled('kaifeng', [visit('a', '2023-05-06', '150')]);
  expect(said(settlement, useDay)('2023-5-6')).toBe('2023 年 5 月 6 日');
  await i18n.changeLanguage('en');
  const inEnglish = said(settlement, useDay)('2023-5-6');
  await i18n.changeLanguage('zh-CN');
  expect(inEnglish).toBe('2023-05-06');
});
