import { describe, expect, it } from 'vitest';
import { PACK_IDS, shippedPack } from '../packs.ts';
import { codesOf, problemsAfter } from './change.ts';

const to = (value: unknown) => () => value;
const drop = () => undefined;
const without = (entry: object): object =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'cite'));

describe('an answer of the guide', () => {
  const stated = shippedPack('kaifeng').pack.guide.findIndex((entry) => entry.is === 'stated');
  const silent = shippedPack('kaifeng').pack.guide.findIndex((entry) => entry.is === 'not-stated');

  it.each(['stated', 'not-yet'])('that is %s needs an article', (is) => {
    const problems = problemsAfter('kaifeng', `guide.${stated}`, (entry: object) => ({
      ...without(entry),
      is,
    }));
    expect(codesOf(problems)).toEqual([`guide[${stated}]: no-basis`]);
  });

  it('that the document does not give needs none', () => {
    const problems = problemsAfter('kaifeng', `guide.${silent}`, without);
    expect(problems).toEqual([]);
  });

  it('cites articles of the pack', () => {
    const problems = problemsAfter('kaifeng', `guide.${stated}.cite`, to('99'));
    expect(problems).toEqual([
      { path: `guide[${stated}].cite`, code: 'unknown-article', detail: { id: '99' } },
    ]);
  });

  it.each([
    ['topic', 'weather'],
    ['is', 'maybe'],
    ['shown', false],
    ['pinyin', 'Nǎ xiē'],
    ['pinyin', 'na  xie'],
    ['pinyin', ''],
  ])('is well formed: no %s %j', (key, value) => {
    expect(codesOf(problemsAfter('kaifeng', `guide.0.${key}`, to(value)))).toEqual([
      `guide[0].${key}: bad-value`,
    ]);
  });
});

describe('the pinyin of a title', () => {
  const after = (title: string, pinyin: string) =>
    codesOf(
      problemsAfter('kaifeng', 'guide.0', (entry: object) => ({
        ...entry,
        title: { 'zh-CN': title, en: 'x' },
        pinyin,
      })),
    );

  it.each([
    ['起付线是多少？', 'qi fu xian shi duo shao'],
    ['按8%缴费，2.8%呢', 'an 8 jiao fei 2 8 ne'],
    ['高血压病（Ⅱ级及以上）', 'gao xue ya bing er ji ji yi shang'],
    ['CT、MRI怎么报', 'ct mri zen me bao'],
    ['“两病”用药', 'liang bing yong yao'],
  ])('%s: %s', (title, pinyin) => {
    expect(after(title, pinyin)).toEqual([]);
  });

  it.each([
    ['a syllable is missing', '起付线', 'qi fu'],
    ['there is one too many', '起付线', 'qi fu xian xian'],
    ['the initials alone', '起付线', 'qfx'],
    ['a figure is read out', '按8%缴费', 'an ba jiao fei'],
    ['a figure is another one', '按8%缴费', 'an 9 jiao fei'],
    ['digits for a character', '起付线', 'qi 4 xian'],
    ['punctuation has a syllable', '起付线，扣吗', 'qi fu xian dou kou ma'],
  ])('is refused where %s', (_, title, pinyin) => {
    expect(after(title, pinyin)).toEqual(['guide[0].pinyin: bad-pinyin']);
  });

  it('says of which text', () => {
    expect(problemsAfter('kaifeng', 'pinyin', to('kai'))).toEqual([
      { path: 'pinyin', code: 'bad-pinyin', detail: { found: 'kai', text: '开封' } },
    ]);
  });

  it.each([
    ['kaifeng', 'pinyin'],
    ['kaifeng', 'leftOpen.0.pinyin'],
    ['dingxi', 'diseases.0.pinyin'],
    ['kaifeng', 'guide.0.pinyin'],
  ])('stands in every pack: %s %s', (policy, path) => {
    const at = path.replaceAll(/\.([0-9]+)/g, '[$1]');
    expect(codesOf(problemsAfter(policy, path, drop))).toEqual([`${at}: missing-key`]);
    expect(codesOf(problemsAfter(policy, path, to('x')))).toEqual([`${at}: bad-pinyin`]);
  });
});

describe.each(PACK_IDS)('%s', (id) => {
  const { guide } = shippedPack(id).pack;

  it('answers every kind of question, each once', () => {
    const titles = guide.map(({ title }) => title['zh-CN']);
    expect(new Set(titles).size).toBe(titles.length);
    for (const topic of ['who', 'account', 'papers', 'conduct', 'document'])
      expect(guide.some((entry) => entry.topic === topic)).toBe(true);
  });

  it('says with whatever is not stated whom to ask', () => {
    const silent = guide.filter(({ is }) => is === 'not-stated');
    expect(
      silent.filter(({ text }) => !/12393|经办机构/u.test(text['zh-CN'])).map((entry) => entry.id),
    ).toEqual([]);
  });
});
