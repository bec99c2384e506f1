import { matchPinyin } from './match-pinyin.ts';
import { matchText } from './match-text.ts';
import type { Language, Prepared } from './prepared.ts';
import type { SearchDoc, Stretch } from './search-doc.ts';
import { type Query, readQuery } from './terms.ts';

/** Something that was found: which stretches of its title, or else of its text, made it so. */
export interface Hit {
  readonly doc: SearchDoc;
  readonly title: Readonly<Record<Language, readonly Stretch[]>>;
  /** Where it stands in the text, for those whose title does not say it. */
  readonly inText: InText | undefined;
}

/** A text with all of it that was searched for. */
interface InText {
  readonly language: Language;
  readonly text: string;
  readonly at: readonly Stretch[];
}

interface Found {
  readonly worth: number;
  readonly language: Language;
  readonly at: Stretch;
  /** undefined in a title. */
  readonly body?: string;
}

/** One term of a query, with everywhere that it was found. */
interface Term {
  readonly worth: number;
  readonly all: readonly Found[];
}

const WORTH = {
  title: 90,
  titleInside: 45,
  pinyin: { whole: 80, initials: 70, mixed: 50 },
  body: 20,
  bodyInside: 10,
};
const AT_ITS_BEGINNING = 8;
const ALL_OF_IT = 20;
/** The whole question found at once is worth more than its parts. */
const AT_ONCE = 15;
/** Terms that stand in one text belong together. */
const TOGETHER = 5;
/** An answer comes before that there is none, also where the title of the latter begins with what is searched for. */
const SAYS_SOMETHING = 10;
/** Of two titles that fit alike, the shorter says less else. */
const LONGEST = 60;

/** What is found, the best first; titles before texts, and what fits alike in the order given. */
export function search(all: readonly Prepared[], typed: string): readonly Hit[] {
  const query = readQuery(typed);
  if (!query) return [];
  return all
    .flatMap((prepared) => {
      const found = findAll(prepared, query);
      return found ? [toHit(prepared.doc, found)] : [];
    })
    .sort((a, b) => b.worth - a.worth)
    .map(({ hit }) => hit);
}

/** All terms of a query: as one, or each of them somewhere. */
function findAll(prepared: Prepared, query: Query): readonly Term[] | undefined {
  const atOnce = inTitles(prepared, query.whole, query.letters);
  if (atOnce) return [{ ...atOnce, worth: atOnce.worth + AT_ONCE }];
  const each = query.terms.map(
    (term) => inTitles(prepared, term, LETTERS.test(term) ? term : undefined) ?? inBody(prepared, term),
  );
  if (each.every((found) => found !== undefined)) return each;
  const inItsText = inBody(prepared, query.whole);
  return inItsText && [inItsText];
}

const LETTERS = /^[a-z]+$/u;

function inTitles(
  { titles, syllables }: Prepared,
  term: string,
  letters: string | undefined,
): Term | undefined {
  const found = titles.flatMap(({ language, text, folded }): readonly Found[] => {
    const at = matchText(term, folded);
    if (!at) return [];
    const more =
      (at.from === 0 ? AT_ITS_BEGINNING : 0) + (at.until - at.from === text.length ? ALL_OF_IT : 0);
    return [{ worth: (at.isWord ? WORTH.title : WORTH.titleInside) + more, language, at }];
  });
  const read = letters === undefined ? undefined : matchPinyin(letters, syllables);
  const byPinyin: readonly Found[] = read
    ? [
        {
          worth: WORTH.pinyin[read.by] + (read.from === 0 ? AT_ITS_BEGINNING : 0),
          language: 'zh-CN',
          at: read,
        },
      ]
    : [];
  return termOf([...found, ...byPinyin]);
}

const inBody = ({ body }: Prepared, term: string): Term | undefined =>
  termOf(
    body.flatMap(({ language, text, folded }) => {
      const at = matchText(term, folded);
      return at ? [{ worth: at.isWord ? WORTH.body : WORTH.bodyInside, language, at, body: text }] : [];
    }),
  );

function termOf(found: readonly Found[]): Term | undefined {
  const all = [...found].sort((a, b) => b.worth - a.worth);
  return all[0] && { worth: all[0].worth, all };
}

const worthOf = ({ title, isOpen }: SearchDoc, found: readonly Term[]): number =>
  (isOpen === true ? 0 : SAYS_SOMETHING) +
  Math.min(...found.map(({ worth }) => worth)) +
  found.reduce((sum, { worth }) => sum + worth, 0) / (found.length * 100) -
  Math.min(title['zh-CN'].length, LONGEST) / LONGEST;

function toHit(doc: SearchDoc, terms: readonly Term[]): { readonly hit: Hit; readonly worth: number } {
  // Of each term once in each language, its best; that of its pinyin is in the Chinese one.
  const marks = (language: Language): readonly Stretch[] =>
    inOrder(
      terms.flatMap(
        ({ all }) => all.find((found) => found.body === undefined && found.language === language) ?? [],
      ),
    );
  const inText = bestText(terms.filter(({ all }) => all[0]?.body !== undefined));
  const together = inText !== undefined && inText.at.length > 1 ? TOGETHER : 0;
  const hit = { doc, title: { 'zh-CN': marks('zh-CN'), en: marks('en') }, inText };
  return { hit, worth: worthOf(doc, terms) + together };
}

/** Of the texts in which terms were found, one that has the most of them. */
function bestText(terms: readonly Term[]): InText | undefined {
  const byText = new Map<string, Found[]>();
  for (const { all } of terms)
    for (const found of all)
      if (found.body !== undefined) byText.set(found.body, [...(byText.get(found.body) ?? []), found]);
  const [best] = [...byText].sort(([, a], [, b]) => b.length - a.length);
  const first = best?.[1][0];
  return best && first && { language: first.language, text: best[0], at: inOrder(best[1]) };
}

const inOrder = (found: readonly Found[]): readonly Stretch[] =>
  found.map(({ at }) => at).sort((a, b) => a.from - b.from);
