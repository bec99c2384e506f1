import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchRegions, regionMeant } from '@/features/calculator/hotline/match-regions.ts';
import type { Region } from '@/features/calculator/region/use-regions.ts';

const { policies } = JSON.parse(readFileSync('public/policies/index.json', 'utf8')) as {
  readonly policies: readonly Region[];
};

const meant = (typed: string, regions: readonly Region[] = policies): string | undefined =>
  regionMeant(typed, regions)?.id;
const found = (typed: string, regions: readonly Region[] = policies): readonly string[] =>
  matchRegions(typed, regions).map(({ id }) => id);

describe('a region by a few keys', () => {
  it.each([
    ['bj', 'baoji'],
    ['kf', 'kaifeng'],
    ['sy', 'shiyan'],
    ['sc', 'sichuan-provincial'],
    ['dx', 'dingxi'],
  ])('two initials %s are enough', (typed, id) => {
    expect(meant(typed)).toBe(id);
  });

  it.each([
    ['baoji', 'baoji'],
    ['BAO', 'baoji'],
    ['宝鸡', 'baoji'],
    ['宝', 'baoji'],
    ['Sichuan', 'sichuan-provincial'],
    ['shi', 'shiyan'],
    // As an input method shows it before it is made characters.
    ["k'f", 'kaifeng'],
    ['ｄｘ', 'dingxi'],
    [' dx ', 'dingxi'],
  ])('so is %s', (typed, id) => {
    expect(meant(typed)).toBe(id);
  });

  it('one letter decides nothing, even where it can only be one', () => {
    expect(meant('b')).toBeUndefined();
    expect(found('b')).toEqual(['baoji']);
  });

  it('what can be several is shown as such', () => {
    expect(found('s')).toEqual(['shiyan', 'sichuan-provincial']);
    expect(meant('s')).toBeUndefined();
    const region = (id: string, name: string, pinyin: string): Region => ({
      id,
      name: { 'zh-CN': name, en: id },
      pinyin,
    });
    const several = [region('north', '北京', 'bei jing'), ...policies];
    expect(found('bj', several)).toEqual(['north', 'baoji']);
    expect(meant('bj', several)).toBeUndefined();
    expect(meant('beij', several)).toBe('north');
  });

  it('what stands within a name is found where nothing begins so', () => {
    expect(found('sbj')).toEqual(['sichuan-provincial']);
    expect(found('本级')).toEqual(['sichuan-provincial']);
  });

  it.each(['开封市', '宝鸡市', '定西市', '四川省'])(
    'what is often said after a name does no harm: %s',
    (typed) => {
      expect(meant(typed)).toBe(meant(typed.slice(0, 2)));
      expect(meant(typed)).toBeDefined();
    },
  );

  it('nothing is nothing', () => {
    expect(found('xa')).toEqual([]);
    expect(found('  ')).toEqual([]);
    expect(meant('')).toBeUndefined();
  });

  it('where a region has no pinyin, its name and its id will do', () => {
    const bare = policies.map(({ id, name }) => ({ id, name }));
    expect(meant('baoji', bare)).toBe('baoji');
    expect(meant('开封', bare)).toBe('kaifeng');
  });
});
