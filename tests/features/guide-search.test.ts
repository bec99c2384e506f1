import { describe, expect, it } from 'vitest';
import { pinyinProblemsOf } from './pinyin-of-titles.ts';
import { cutAt } from '@/features/calculator/guide-search/cut-at.ts';
import { matchPinyin } from '@/features/calculator/guide-search/match-pinyin.ts';
import { type Hit, search } from '@/features/calculator/guide-search/search.ts';
import { prepare } from '@/features/calculator/guide-search/prepared.ts';
import type { SearchDoc } from '@/features/calculator/guide-search/search-doc.ts';
import { syllablesOf } from '@/features/calculator/guide-search/syllables.ts';
import { searchWithSynonyms } from '@/features/calculator/guide-search/with-synonyms.ts';
import { SEARCH_SYNONYMS } from '@/i18n/search-synonyms.ts';
import { PACK_IDS, shippedPack } from '../packs.ts';
import { docsIn } from './guide-words.ts';

const doc = (title: string, pinyin: string, en: string, body = ''): SearchDoc => ({
  key: title,
  to: '/',
  title: { 'zh-CN': title, en },
  pinyin,
  body: body === '' ? [] : [{ 'zh-CN': body, en: body }],
  kind: '',
});

const DOCS = prepare([
  doc('每次看病都扣起付线吗', 'mei ci kan bing dou kou qi fu xian ma', 'Is a deductible charged each time?'),
  doc('起付线是多少', 'qi fu xian shi duo shao', 'How much is the deductible?'),
  doc('异地就医怎么备案', 'yi di jiu yi zen me bei an', 'How to register for care elsewhere'),
  doc('报销8%还是10%', 'bao xiao 8 hai shi 10', '8% or 10%?'),
  doc('带什么去医院', 'dai shen me qu yi yuan', 'What to bring', '社会保障卡，起付线以内也要带。'),
]);

const titles = (typed: string): readonly string[] => search(DOCS, typed).map((hit) => hit.doc.title['zh-CN']);
const marked = (hit: Hit | undefined, language: 'zh-CN' | 'en' = 'zh-CN'): readonly string[] =>
  hit === undefined
    ? []
    : cutAt(hit.doc.title[language], hit.title[language])
        .filter(({ isMarked }) => isMarked)
        .map(({ part }) => part);

describe('pinyin', () => {
  const syllables = syllablesOf('起付线', 'qi fu xian');
  it.each([
    ['qifuxian', 'whole'],
    ['qifux', 'whole'],
    ['qfx', 'initials'],
    ['fx', 'initials'],
    ['qifx', 'mixed'],
    ['qfxian', 'mixed'],
    ['起fux', 'whole'],
  ])('%s is found by %s', (letters, by) => {
    expect(matchPinyin(letters, syllables)?.by).toBe(by);
  });

  it.each(['q', 'qx', 'qifa', 'ifu', 'xianm'])('%s is not', (letters) => {
    expect(matchPinyin(letters, syllables)).toBeUndefined();
  });

  it('figures and letters in a title are read as they are, and keep their place', () => {
    expect(
      syllablesOf('报销8%（Ⅱ级CT）', 'bao xiao 8 er ji ct').map(({ text, from }) => [text, from]),
    ).toEqual([
      ['bao', 0],
      ['xiao', 1],
      ['8', 2],
      ['er', 5],
      ['ji', 6],
      ['ct', 7],
    ]);
  });
});

describe('searching', () => {
  it.each([
    '起付',
    '起付线',
    'qi fu xian',
    'qifuxian',
    'qfx',
    'QFX',
    'ｑｆｘ',
    '起付xian',
    '起fx',
    'deductible',
  ])('%s: a title that begins with it, one that has it, and a text that has it', (typed) => {
    const found = titles(typed);
    expect(found.slice(0, 2)).toEqual(['起付线是多少', '每次看病都扣起付线吗']);
  });

  it('a text comes after all titles', () => {
    expect(titles('起付线').at(-1)).toBe('带什么去医院');
    expect(search(DOCS, '社会保障卡')[0]?.inText?.text).toContain('社会保障卡');
  });

  it('several words must all be there, wherever they stand', () => {
    expect(titles('备案 异地')).toEqual(['异地就医怎么备案']);
    expect(titles('register elsewhere')).toEqual(['异地就医怎么备案']);
    expect(titles('异地 ba')).toEqual(['异地就医怎么备案']);
    expect(titles('备案 起付')).toEqual([]);
  });

  it.each(['', '  ', '？！', 'xyzzy'])('nothing is found for %j', (typed) => {
    expect(titles(typed)).toEqual([]);
  });

  it('marks what was found, in the title of the language in which it was', () => {
    expect(marked(search(DOCS, 'qfx')[0])).toEqual(['起付线']);
    expect(marked(search(DOCS, 'kbdk')[0])).toEqual(['看病都扣']);
    expect(marked(search(DOCS, '8%')[0])).toEqual(['8%']);
    expect(marked(search(DOCS, 'deduct')[0])).toEqual([]);
    expect(marked(search(DOCS, 'deduct')[0], 'en')).toEqual(['deduct']);
    expect(marked(search(DOCS, '备案 异地')[0])).toEqual(['异地', '备案']);
  });

  it('shows of a text the row in which all of it stands', () => {
    const rows = {
      ...doc('支付比例', 'zhi fu bi li', 'Rates'),
      body: ['三级医院 93%', '二级医院 跨省 75%', '三级医院 跨省 73%'].map((text) => ({
        'zh-CN': text,
        en: text,
      })),
    };
    const inText = search(prepare([rows]), '三级 跨省')[0]?.inText;
    expect(inText?.text).toBe('三级医院 跨省 73%');
    expect(
      cutAt(inText?.text ?? '', inText?.at ?? [])
        .filter(({ isMarked }) => isMarked)
        .map(({ part }) => part),
    ).toEqual(['三级', '跨省']);
  });

  it('what people call otherwise is found after what is called so', () => {
    const docs = prepare([
      doc('门诊起付标准', 'men zhen qi fu biao zhun', 'The deductible'),
      doc('看病要带的', 'kan bing yao dai de', 'What to bring', '起付线以内也要带。'),
      doc('起付线', 'qi fu xian', 'Deductible'),
    ]);
    for (const typed of ['起付线', 'qfx', 'qi fu xian'])
      expect(
        searchWithSynonyms(docs, typed)
          .slice(0, 2)
          .map((hit) => hit.doc.title['zh-CN']),
      ).toEqual(['起付线', '门诊起付标准']);
    expect(searchWithSynonyms(docs, '门槛费').map((hit) => hit.doc.title['zh-CN'])).toEqual(['门诊起付标准']);
    for (const { said, pinyin } of SEARCH_SYNONYMS) expect(pinyinProblemsOf(said, pinyin)).toEqual([]);
  });

  it('two letters begin words, and do not stand within them', () => {
    expect(titles('ow')).toEqual([]);
    expect(titles('ho')).toContain('起付线是多少');
  });
});

describe.each(PACK_IDS)('the guide of %s', (id) => {
  const { pack } = shippedPack(id);
  const docs = docsIn(pack);
  const ready = prepare(docs);

  it('finds every title by itself, by its pinyin with and without spaces, and by its initials', () => {
    for (const one of ready) {
      const { title, pinyin } = one.doc;
      const initials = pinyin.replaceAll(/([a-z0-9])[a-z0-9]* ?/gu, '$1');
      for (const typed of [title['zh-CN'], title.en, pinyin, pinyin.replaceAll(' ', ''), initials])
        expect(search([one], typed), `${typed} does not find ${title['zh-CN']}`).toHaveLength(1);
    }
  });

  it('has pinyin for every title, one syllable for each character', () => {
    expect(docs.flatMap(({ title, pinyin }) => pinyinProblemsOf(title['zh-CN'], pinyin))).toEqual([]);
  });

  it('has all questions, all points that are left open and all diseases', () => {
    const keys = docs.map(({ key }) => key);
    for (const entry of pack.guide) expect(keys).toContain(`entry ${entry.id}`);
    for (const entry of pack.leftOpen) expect(keys).toContain(`left open ${entry.id}`);
    for (const disease of pack.diseases) expect(keys).toContain(`disease ${disease.id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('answers qfx with the deductible first', () => {
    expect(marked(search(ready, 'qfx')[0])).toEqual(['起付线']);
  });
});

describe('everyday words', () => {
  const first = (id: string, typed: string): string | undefined =>
    searchWithSynonyms(prepare(docsIn(shippedPack(id).pack)), typed)[0]?.doc.key;

  it.each([
    ['kaifeng', '两次', 'entry same-day-visits'],
    ['kaifeng', '第二次', 'entry same-day-visits'],
    ['kaifeng', '一天两次', 'entry same-day-visits'],
    ['kaifeng', 'ytlc', 'entry same-day-visits'],
    ['kaifeng', '提现', 'entry account-cash'],
    ['kaifeng', 'tixian', 'entry account-cash'],
    ['kaifeng', '怎么报销', 'entry immediate-settlement'],
    ['kaifeng', '门诊怎么报销', 'entry immediate-settlement'],
    ['kaifeng', '家人', 'entry account-family'],
    ['kaifeng', 'jiaren', 'entry account-family'],
    ['baoji', '一天两次', 'left open same-day-visits'],
    ['dingxi', '截止', 'entry claims-deadline'],
    ['dingxi', 'manxingbing', 'entry special-disease-rate'],
    ['dingxi', 'mztcb', 'entry other-document'],
    ['sichuan-provincial', '补发', 'entry credit-make-up'],
  ])('of %s: %s', (id, typed, key) => {
    expect(first(id, typed)).toBe(key);
  });

  it('定西 欠费: what breaks in contributions do comes before a point that is not stated', () => {
    const keys = searchWithSynonyms(prepare(docsIn(shippedPack('dingxi').pack)), '欠费').map(
      (hit) => hit.doc.key,
    );
    expect(keys.slice(0, 3)).toEqual(['entry employer-arrears', 'entry interruption', 'entry short-break']);
    expect(keys).toContain('entry special-disease-arrears');
    expect(new Set(keys).size).toBe(keys.length);
  });
});
