import { describe, expect, it } from 'vitest';
import { formatFen, type SettledClaim } from '@/engine/index.ts';
import { documentOrder } from '@/features/calculator/hotline/document-order.ts';
import {
  fundParts,
  inSpokenAmounts,
  supplementParts,
  type ToldPart,
} from '@/features/calculator/hotline/told-parts.ts';
import { wholeText } from '@/features/calculator/hotline/whole-text.ts';
import { standingKey } from '@/features/calculator/result/standing-key.ts';
import { whatIsLeft } from '@/features/calculator/result/what-is-left.ts';
import { hotlineEn } from '@/i18n/hotline.en.ts';
import { hotlineZhCN } from '@/i18n/hotline.zh-CN.ts';
import { standingEn } from '@/i18n/standing.en.ts';
import { standingZhCN } from '@/i18n/standing.zh-CN.ts';
import { dingxi, settledOf, stay } from './dingxi.ts';
import { settled, visit } from './visits.ts';

const NAMES = { limit: () => '每月限额', supplement: () => '大额补助' };

const textsOf = (texts: object, key: string): unknown =>
  key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], texts);

const said = ({ key, words }: ToldPart): string => {
  const text = textsOf(hotlineZhCN, key);
  if (typeof text !== 'string' || typeof textsOf(hotlineEn, key) !== 'string') throw new Error(key);
  return text.replace(/\{\{([a-z]+)\}\}/giu, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`${key}: ${name}`);
    return word;
  });
};

const fund = (outcome: SettledClaim): string => fundParts(outcome, NAMES).map(said).join('，');
const supplement = (outcome: SettledClaim): string => supplementParts(outcome, NAMES).map(said).join('，');

describe('how the payment of the fund is told', () => {
  // 开封 第九条, in service: 50 a day at a tertiary hospital and 50 %, 40 and 55 % at a secondary one; 150 a month.
  const month = settled('kaifeng', [
    visit('1', '2023-05-06', '320', { name: '某医院' }),
    visit('2', '2023-05-06', '200', { name: '某医院' }),
    visit('3', '2023-05-20', '180', { level: 'secondary' }),
  ]);

  it('by the deductible and the rate', () => {
    expect(fund(settledOf(month, '1'))).toBe('先减起付标准 50 元，余下 270 元按 50% 付');
  });

  it('a deductible that is met, and a limit that leaves a part', () => {
    expect(fund(settledOf(month, '2'))).toBe(
      '起付标准 50 元已经付满，不再减，这 200 元按 50% 算是 100 元，但是每月限额只剩 15 元',
    );
  });

  it('a limit that is used up', () => {
    expect(fund(settledOf(month, '3'))).toBe(
      '先减起付标准 40 元，余下 140 元按 55% 算是 77 元，但是每月限额已经用完',
    );
  });

  it('a deductible that leaves nothing', () => {
    const { claims } = settled('kaifeng', [visit('1', '2023-05-06', '50')]);
    expect(fund(settledOf({ claims } as typeof month, '1'))).toBe('先减起付标准 50 元，没有余下的');
  });

  it('out of scope and paid first, and a supplement by its line and rate', () => {
    // ../shared/spec/examples/29-dingxi-inpatient: 30000 − 1000 − 300 = 28700; (28700 − 400) × 95 % = 26885.
    const one = dingxi([
      {
        ...stay('1', '2024-03-01', '2024-03-10', '30000'),
        level: 'secondary',
        outOfScope: '1000',
        classB: '10000',
      },
    ]);
    const outcome = settledOf(one, '1');
    expect(fund(outcome)).toBe(
      '不在医保范围的 1,000 元自费，乙类等先自付 300 元，能报的是 28,700 元，先减起付标准 400 元，余下 28,300 元按 95% 付',
    );
    // 28700 + 300 − 26885 = 2115 borne; the supplement of 1059.25 is what the example says.
    expect(formatFen(outcome.supplement)).toBe('1059.25');
    expect(supplement(outcome)).toMatch(
      /^这次算进大额补助的自付是 2,115 元，这次超过起付线 .* 元的部分是 .* 元，按 .*% 付$/u,
    );
  });
});

describe('how a standing is told', () => {
  it('has a text in both languages', () => {
    const month = settled('kaifeng', [visit('1', '2023-05-06', '320'), visit('2', '2023-05-07', '200')]);
    const all = [
      ...whatIsLeft(month),
      ...whatIsLeft(dingxi([stay('1', '2024-03-01', '2024-03-10', '30000')])),
    ];
    const yearly = whatIsLeft(settled('shiyan', [visit('1', '2023-05-06', '320')]));
    expect(all.length).toBeGreaterThan(2);
    for (const standing of [...all, ...yearly])
      for (const texts of [standingZhCN, standingEn])
        expect(textsOf(texts, standingKey(standing))).toEqual(expect.any(String));
    // 150 of 150 in the month.
    expect(whatIsLeft(month).map(standingKey)).toContain('standing.usedUp');
    expect(yearly.map(({ kind }) => kind)).toContain('deductible');
  });
});

describe('what is put together elsewhere', () => {
  it('has its amounts as they are said', () => {
    expect(inSpokenAmounts('一共 3,000.00 元，已经用了 120.50 元，还能报 2,879.50 元。')).toBe(
      '一共 3,000 元，已经用了 120.50 元，还能报 2,879.50 元。',
    );
    expect(inSpokenAmounts('less 50.00 yuan, at 60.00%, from 2023.00.1')).toBe(
      'less 50 yuan, at 60.00%, from 2023.00.1',
    );
  });

  it('names articles in the order of the document', () => {
    expect(documentOrder(['9.2', '10', '9.3', '9.1', '9', '4'])).toEqual([
      '4',
      '9',
      '9.1',
      '9.2',
      '9.3',
      '10',
    ]);
  });
});

describe('all of it as one text', () => {
  it('holds other readings, articles and every caveat, and nothing empty', () => {
    const items = [
      { say: 'A.', others: [' B.'], line: 'Article 1' },
      { say: 'C.', others: [], line: undefined },
    ];
    expect(wholeText('T', items, ['not saved', 'estimate'])).toBe(
      'T\n1. A.\nB.\nArticle 1\n2. C.\nnot saved\nestimate',
    );
    expect(wholeText('', [], [])).toBe('');
  });
});
