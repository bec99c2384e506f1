import { describe, expect, it } from 'vitest';
import type { Pack } from '@/engine/index.ts';
import { compare } from '@/features/calculator/beside/compare.ts';
import { combinationsOf, mergeAlike } from '@/features/calculator/beside/merge-alike.ts';
import { differs, pick } from '@/features/calculator/beside/pairs.ts';
import { pathOfBeside } from '@/features/calculator/beside/path-of-beside.ts';
import { askedOfBoth } from '@/features/calculator/beside/questions.ts';
import { PACK_IDS, shippedPack } from '../packs.ts';
import { wordsIn } from './guide-words.ts';

const packOf = (id: string): Pack => shippedPack(id).pack;
const partsOf = (one: string, other: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
  compare([packOf(one), packOf(other)], wordsIn(language));
const pairs = (one: string, other: string, part: string) =>
  (partsOf(one, other).find(({ key }) => key === part)?.pairs ?? []).map(({ head, sides }) => [
    head,
    ...sides.map(({ text }) => text),
  ]);

describe('what is alike is taken together', () => {
  const at = (level: string, status: string, is: string) => ({
    at: { level: [level], status: [status] },
    is,
  });

  it('along one axis after the other', () => {
    const merged = mergeAlike(
      [
        at('a', 'x', '50'),
        at('a', 'y', '50'),
        at('b', 'x', '50'),
        at('b', 'y', '50'),
        at('c', 'x', '60'),
        at('c', 'y', '70'),
      ],
      ['status', 'level'],
      (is) => is,
    );
    expect(merged).toEqual([
      { at: { level: ['a', 'b'], status: ['x', 'y'] }, is: '50' },
      { at: { level: ['c'], status: ['x'] }, is: '60' },
      { at: { level: ['c'], status: ['y'] }, is: '70' },
    ]);
  });

  it('out of every combination', () => {
    expect(combinationsOf({ a: ['1', '2'], b: ['x'] })).toEqual([
      { a: '1', b: 'x' },
      { a: '2', b: 'x' },
    ]);
  });
});

describe('开封 and 宝鸡', () => {
  const outpatient = pairs('kaifeng', 'baoji', 'outpatient');

  it('the deductibles of article 9 and article 8', () => {
    expect(outpatient).toContainEqual(['起付标准 · 三级医院', '同一天同一家 50 元', '每次 100 元']);
    expect(outpatient).toContainEqual(['起付标准 · 二级医院', '同一天同一家 40 元', '每次 60 元']);
  });

  it('the limits, month and year here, a year there', () => {
    expect(outpatient).toContainEqual(['最多付 · 退休', '每月 200 元、一年 1,500 元', '一年 900 元']);
  });

  it('care elsewhere on referral: one is silent, the other is not', () => {
    const row = outpatient.find(([head]) => head?.includes('转诊') === true);
    expect(row?.[1]).toBe('文件没有写');
  });

  it('the account of the retired', () => {
    expect(pairs('kaifeng', 'baoji', 'credit').find(([head]) => head === '退休')?.[1]).toBe('60 元');
  });
});

it('care that only one of two documents speaks of is one row', () => {
  expect(pairs('shiyan', 'dingxi', 'others')).toContainEqual(['住院', '文件没有写', '写了，去看']);
});

describe.each(PACK_IDS.flatMap((one) => PACK_IDS.map((other) => [one, other] as const)))(
  '%s beside %s',
  (one, other) => {
    const parts = partsOf(one, other);

    it('says the same with the sides swapped', () => {
      const swapped = new Map(
        partsOf(other, one).flatMap((part) =>
          part.pairs.map(({ key, sides }) => [`${part.key} ${key}`, sides] as const),
        ),
      );
      for (const part of parts)
        for (const { key, sides } of part.pairs) {
          const [there, here] = swapped.get(`${part.key} ${key}`) ?? [];
          expect([here?.text, there?.text]).toEqual(sides.map(({ text }) => text));
        }
    });

    it('has each pair once, some in common, and differences unless it is the same region', () => {
      expect(pick(parts, differs).length > 0).toBe(one !== other);
      expect(pick(parts, (pair) => !differs(pair)).length).toBeGreaterThan(0);
      for (const part of parts)
        expect(new Set(part.pairs.map(({ key }) => key)).size).toBe(part.pairs.length);
    });

    it('leaves out no question of either', () => {
      const asked = askedOfBoth(packOf(one), packOf(other));
      expect(asked.flatMap(({ both, onlyOne }) => [...both, ...onlyOne])).toHaveLength(
        packOf(one).guide.length,
      );
      expect(asked.flatMap(({ both, onlyOther }) => [...both, ...onlyOther])).toHaveLength(
        packOf(other).guide.length,
      );
    });

    it('speaks English', () => {
      const english = partsOf(one, other, 'en').filter(({ key }) => key !== 'document');
      expect(
        english
          .flatMap((part) =>
            part.pairs.flatMap(({ head, sides }) => [head, ...sides.map(({ text }) => text)]),
          )
          .join(),
      ).not.toMatch(/\p{Script=Han}/u);
    });
  },
);

it('two regions have an address', () => {
  expect(pathOfBeside('kaifeng')).toBe('/beside/kaifeng');
  expect(pathOfBeside('kaifeng', 'baoji')).toBe('/beside/kaifeng/baoji');
});
