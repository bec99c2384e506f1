import { SEARCH_SYNONYMS } from '@/i18n/search-synonyms.ts';
import { matchPinyin } from './match-pinyin.ts';
import type { Prepared } from './prepared.ts';
import { type Hit, search } from './search.ts';
import { syllablesOf } from './syllables.ts';
import { readQuery } from './terms.ts';

/**
 * What is found by the words typed, and what documents call by other words. A title that says it counts before a text
 * that does. What was typed and the first word for it count alike: of these, an answer comes before that there is none.
 */
export function searchWithSynonyms(all: readonly Prepared[], typed: string): readonly Hit[] {
  const own = search(all, typed);
  const said = meantBy(typed);
  const means = said.exactly.length > 0 || own.length > 0 ? said.exactly : said.within;
  const [nearest = [], ...further] = means.map((each) => search(all, each));
  const ofTitles = [[...own, ...nearest], ...further].flatMap((hits) =>
    answersFirst(hits.filter(({ inText }) => inText === undefined)),
  );
  // Where a title says it, texts with other words for it are only further off.
  const ofTexts = [own, ...(ofTitles.length > 0 ? [] : [nearest, ...further])]
    .flat()
    .filter(({ inText }) => inText !== undefined);
  const seen = new Set<string>();
  return [...ofTitles, ...ofTexts].filter(({ doc: { key } }) => {
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const answersFirst = (hits: readonly Hit[]): readonly Hit[] => [
  ...hits.filter(({ doc }) => doc.isOpen !== true),
  ...hits.filter(({ doc }) => doc.isOpen === true),
];

interface Meant {
  /** For all that was typed. */
  readonly exactly: readonly string[];
  /** For a part of it, the longest first. */
  readonly within: readonly string[];
}

/** What documents say for what was typed, where people have another word for it. */
function meantBy(typed: string): Meant {
  const query = readQuery(typed);
  if (!query) return { exactly: [], within: [] };
  const exactly = SEARCH_SYNONYMS.filter(({ said, pinyin }) => {
    if (query.whole === said) return true;
    const read =
      query.letters === undefined ? undefined : matchPinyin(query.letters, syllablesOf(said, pinyin));
    return read !== undefined && read.from === 0 && read.until === said.length && read.by !== 'mixed';
  });
  const within = SEARCH_SYNONYMS.filter(({ said }) => query.whole.includes(said)).sort(
    (a, b) => b.said.length - a.said.length,
  );
  return { exactly: meansOf(exactly), within: meansOf(within) };
}

const meansOf = (synonyms: readonly { readonly means: string }[]): readonly string[] => [
  ...new Set(synonyms.map(({ means }) => means)),
];
