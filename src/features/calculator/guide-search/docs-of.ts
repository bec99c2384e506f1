import { articlesOf, type Basis, type Pack, type Text, USE_DIMENSIONS } from '@/engine/index.ts';
import { articleName } from '@/i18n/article.ts';
import type { Language } from '@/i18n/language.ts';
import { pathOfLeftOpen } from '../left-open/path-of-left-open.ts';
import { pathOfUse } from '../use/path-of-use.ts';
import { FOR_WORDS } from '../use/words.ts';
import { KIND_WORDS, OPEN_WORDS, TOPIC_WORDS } from '../guide/kind-words.ts';
import { OTHER_CITY, pathOfGuide, tableId } from '../guide/path-of-guide.ts';
import { type GuideTable, TABLE_KINDS } from '../guide-tables/guide-table.ts';
import { FOR_PINYIN, KEEPING_PINYIN, KIND_PINYIN, MAY_PAY_PINYIN, OTHER_CITY_PINYIN } from './app-pinyin.ts';
import type { SearchDoc } from './search-doc.ts';

/** The words of the page for what is no pack's: in its own language, and titles in every one. */
export interface DocWords {
  readonly t: (key: string) => string;
  /** A text of the page in every language. */
  readonly inAll: (key: string, parts?: Readonly<Record<string, string>>) => Text;
  readonly language: Language;
}

/** A region that can be gone to. */
export interface RegionDoc {
  readonly id: string;
  readonly name: Text;
  readonly pinyin?: string;
}

/** Everything in the guide of a region that can be found, in the order in which what fits alike is listed. */
export const docsOf = (
  pack: Pack,
  tables: readonly GuideTable[],
  regions: readonly RegionDoc[],
  words: DocWords,
): readonly SearchDoc[] => [
  ...regionDocs(pack, regions, words),
  ...entryDocs(pack, words),
  ...tableDocs(pack, tables, words),
  ...leftOpenDocs(pack, words),
  ...diseaseDocs(pack, tables, words),
  ...accountDocs(pack, words),
  {
    key: OTHER_CITY,
    to: pathOfGuide(OTHER_CITY),
    title: words.inAll('guide.otherCity.title'),
    pinyin: OTHER_CITY_PINYIN,
    body: [words.inAll('guide.otherCity.ask')],
    kind: words.t('guide.questions'),
  },
];

const articles = (of: Basis, { t, language }: DocWords): string | undefined => {
  const named = articlesOf(of).map((article) => articleName(article, language));
  return named.length === 0 ? undefined : named.join(t('ui.and'));
};

const regionDocs = (pack: Pack, regions: readonly RegionDoc[], { t }: DocWords): readonly SearchDoc[] =>
  regions
    .filter(({ id }) => id !== pack.id)
    .map(({ id, name, pinyin }) => ({
      key: `region ${id}`,
      to: pathOfGuide(id),
      title: name,
      pinyin: pinyin ?? '',
      body: [],
      kind: t('guide.otherRegion'),
    }));

const entryDocs = ({ id, guide }: Pack, words: DocWords): readonly SearchDoc[] =>
  guide.map((entry) => ({
    key: `entry ${entry.id}`,
    to: pathOfGuide(id, entry.id),
    title: entry.title,
    pinyin: entry.pinyin,
    body: [entry.text],
    kind: words.t(TOPIC_WORDS[entry.topic]),
    aside: entry.is === 'stated' ? articles(entry, words) : words.t(OPEN_WORDS[entry.is]),
    isOpen: entry.is !== 'stated',
  }));

export const leftOpenDocs = ({ id, leftOpen }: Pack, { t }: Pick<DocWords, 't'>): readonly SearchDoc[] =>
  leftOpen.map((entry) => ({
    key: `left open ${entry.id}`,
    to: pathOfLeftOpen(id, entry.id),
    title: entry.what,
    pinyin: entry.pinyin,
    body: [entry.text],
    kind: t('guide.leftOpen'),
    isOpen: true,
  }));

/** One for each kind of rule, with all its rows as what stands there. */
const tableDocs = (pack: Pack, tables: readonly GuideTable[], { t, inAll }: DocWords): readonly SearchDoc[] =>
  TABLE_KINDS.flatMap((kind) => {
    const ofKind = tables.filter((table) => table.kind === kind);
    if (ofKind.length === 0) return [];
    return [
      {
        key: `table ${kind}`,
        to: pathOfGuide(pack.id, tableId(kind)),
        title: inAll(KIND_WORDS[kind]),
        pinyin: KIND_PINYIN[kind],
        body: ofKind.flatMap(({ caption, rows }) =>
          rows.map(({ head, value }) => inBoth(`${caption} \u00b7 ${head} \u00b7 ${value}`)),
        ),
        kind: t('guide.figures'),
      },
    ];
  });

/** The diseases of the document by their names; the table of them says their limits. */
function diseaseDocs(pack: Pack, tables: readonly GuideTable[], words: DocWords): readonly SearchDoc[] {
  const rows = tables.find(({ kind }) => kind === 'disease')?.rows ?? [];
  return pack.diseases.map((disease) => {
    const value = rows.find(({ key }) => key === disease.id)?.value;
    return {
      key: `disease ${disease.id}`,
      to: pathOfGuide(pack.id, tableId('disease')),
      title: disease.name,
      pinyin: disease.pinyin,
      body: [],
      kind: words.t(KIND_WORDS.disease),
      aside: [value, articles(disease, words)].filter((said) => said !== undefined).join(' \u00b7 '),
    };
  });
}

function accountDocs({ id, account }: Pack, { t, inAll }: DocWords): readonly SearchDoc[] {
  const kind = t('guide.topic.account');
  return [
    ...USE_DIMENSIONS.for.map((purpose): SearchDoc => ({
      key: `use ${purpose}`,
      to: pathOfUse(id, { for: purpose }),
      title: inAll('guide.mayPay', { what: FOR_WORDS[purpose].label }),
      pinyin: `${MAY_PAY_PINYIN} ${FOR_PINYIN[purpose]}`,
      body: [],
      kind,
    })),
    {
      key: 'keeping',
      to: pathOfUse(id, {}),
      title: inAll('guide.keeping'),
      pinyin: KEEPING_PINYIN,
      body: account.keeping.map(({ text }) => text),
      kind,
    },
  ];
}

const inBoth = (text: string): Text => ({ 'zh-CN': text, en: text });
