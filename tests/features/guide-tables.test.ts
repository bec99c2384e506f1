import { describe, expect, it } from 'vitest';
import type { Figure } from '@/engine/index.ts';
import { figureText } from '@/features/calculator/figure-text.ts';
import { showPercent } from '@/features/calculator/result/percent.ts';
import { TABLE_KINDS } from '@/features/calculator/guide-tables/guide-table.ts';
import { grouped } from '@/features/calculator/guide-tables/show-figure.ts';
import { tablesOf } from '@/features/calculator/guide-tables/tables-of.ts';
import { tablesWithOtherMeanings } from '@/features/calculator/guide-tables/with-other-meanings.ts';
import { PACK_IDS, shippedPack } from '../packs.ts';
import { wordsIn } from './guide-words.ts';

/** Where figures stand in a pack; all else that looks like one is an article, a date or a name. */
const PARTS = [
  'deductibles',
  'limits',
  'supplements',
  'coverages',
  'interruption',
  'account',
  'requests',
  'diseases',
];
const NO_FIGURES = new Set(['cite', 'assumption', 'id', 'when', 'uses', 'keeping', 'text', 'name', 'pinyin']);
const DECIMAL = /^[0-9]+(?:\.[0-9]+)?$/u;

interface FoundFigure {
  readonly figure: Figure;
  readonly articles: readonly string[];
}

const isDerived = (value: object): value is Exclude<Figure, string> =>
  ['plus', 'minus', 'times', 'half'].some((key) => key in value);

/** Every figure of a resolved part, with the articles of the rule that it stands in, or its own. */
function figuresIn(value: unknown, articles: readonly string[] = []): readonly FoundFigure[] {
  if (typeof value === 'string') return DECIMAL.test(value) ? [{ figure: value, articles }] : [];
  if (Array.isArray(value)) return value.flatMap((item) => figuresIn(item, articles));
  if (typeof value !== 'object' || value === null) return [];
  if (isDerived(value)) return [{ figure: value, articles }];
  const cite = (value as { readonly cite?: string | readonly string[] }).cite;
  const own = cite === undefined ? articles : [cite].flat();
  return Object.entries(value).flatMap(([key, item]) => (NO_FIGURES.has(key) ? [] : figuresIn(item, own)));
}

describe.each(PACK_IDS)('the tables of %s', (id) => {
  const open = shippedPack(id);
  const words = wordsIn('zh-CN');
  const tables = tablesOf(open.pack, words);
  const rows = tables.flatMap((table) => table.rows);

  it('have every figure of the pack in a row with its article', () => {
    const parts = open.pack as unknown as Readonly<Record<string, unknown>>;
    const figures = PARTS.flatMap((part) => figuresIn(parts[part]));
    expect(figures.length).toBeGreaterThan(10);
    for (const { figure, articles } of figures) {
      const written = [figureText(figure, grouped), figureText(figure, showPercent)];
      const has = rows.some(
        ({ value, how, basis }) =>
          articles.every((article) => [basis.cite ?? []].flat().includes(article)) &&
          written.some((text) => [value, how ?? ''].some((said) => stands(text, said))),
      );
      expect(has, `${JSON.stringify(figure)} of article ${articles.join()}`).toBe(true);
    }
  });

  it('give every row an article or an assumption, and no row twice', () => {
    for (const { key, rows: all } of tables) {
      for (const { basis, head, value } of all) {
        expect(basis.cite ?? basis.assumption, `${key} ${head}`).toBeDefined();
        expect(`${head} ${value}`).not.toMatch(/undefined|guideTable|\{\{/u);
      }
      expect(new Set(all.map((row) => row.key)).size).toBe(all.length);
    }
    expect(new Set(tables.map(({ key }) => key)).size).toBe(tables.length);
  });

  it('say in both languages how many rows there are', () => {
    const english = tablesOf(open.pack, wordsIn('en'));
    expect(english.map(({ key, rows: all }) => [key, all.length])).toEqual(
      tables.map(({ key, rows: all }) => [key, all.length]),
    );
    expect(
      english.flatMap((table) => table.rows.map(({ head, value }) => head + value)).join(''),
    ).not.toMatch(/\p{Script=Han}/u);
  });

  it('stand in the order of their kinds', () => {
    const kinds = tables.map(({ kind }) => TABLE_KINDS.indexOf(kind));
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
  });
});

/** Whether a figure stands in a text by itself: 5 does not stand in 50. */
function stands(figure: string, text: string): boolean {
  const at = text.indexOf(figure);
  if (at < 0) return false;
  const rest = text.slice(at + figure.length);
  return (!/[0-9.,]$/u.test(text.slice(0, at)) && !/^[0-9]|^[.,][0-9]/u.test(rest)) || stands(figure, rest);
}

describe('figures as the documents have them', () => {
  const row = (id: string, table: string, head: string, chosen: Readonly<Record<string, string>> = {}) => {
    const open = shippedPack(id);
    return tablesWithOtherMeanings(open, { ...open.defaults, ...chosen }, wordsIn('zh-CN'))
      .find(({ key }) => key === table)
      ?.rows.find((each) => each.head === head);
  };

  it('half of 1000 yuan in 2022, by article 9 of 开封', () => {
    expect(row('kaifeng', 'limit-year', '在职 · 到 2022-12-31 为止')).toMatchObject({
      value: '500 元',
      how: '1,000 ÷ 2',
      basis: { cite: '9' },
    });
  });

  it('10 points more for the retired at a secondary hospital', () => {
    expect(row('kaifeng', 'rate-outpatient', '二级医院 · 退休')).toMatchObject({
      value: '65%',
      how: '55% + 10%',
    });
  });

  it('the 36 diseases of 定西, each with its limit', () => {
    const diseases = tablesOf(shippedPack('dingxi').pack, wordsIn('zh-CN')).find(
      ({ kind }) => kind === 'disease',
    );
    expect(diseases?.rows).toHaveLength(36);
  });

  it('a clause with two meanings: that in force, and the other one', () => {
    // 第二十二条, 第二十七条（三）: 93% lowered by 10%, by points or as a factor.
    const head = '三级医院 · 异地：省内，没有备案';
    expect(row('dingxi', 'rate-inpatient', head)).toMatchObject({
      value: '83%',
      others: [{ value: '83.7%' }],
    });
    expect(row('dingxi', 'rate-inpatient', head, { 'offsite-rate-reduction': 'relative' })).toMatchObject({
      value: '83.7%',
      others: [{ value: '83%' }],
    });
  });

  it('what a limit bounds is said under both meanings', () => {
    const bounds = row('dingxi', 'limit-special-disease', '限的是什么');
    expect(bounds?.value).toBe('付出去的钱');
    expect(bounds?.others?.map(({ value }) => value)).toEqual(['能报销的费用']);
  });
});
