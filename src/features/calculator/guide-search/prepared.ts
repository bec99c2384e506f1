import { folded } from './fold.ts';
import type { SearchDoc } from './search-doc.ts';
import { type Syllable, syllablesOf } from './syllables.ts';

export type Language = keyof SearchDoc['title'];

const LANGUAGES = ['zh-CN', 'en'] as const;

/** A text as it is shown and as it is compared. */
export interface PreparedText {
  readonly language: Language;
  readonly text: string;
  readonly folded: string;
}

/** A thing that can be found, with all that does not depend on what is searched for. */
export interface Prepared {
  readonly doc: SearchDoc;
  readonly titles: readonly PreparedText[];
  readonly syllables: readonly Syllable[];
  readonly body: readonly PreparedText[];
}

/** Makes things ready to be searched, once for all that is typed. */
export const prepare = (docs: readonly SearchDoc[]): readonly Prepared[] =>
  docs.map((doc) => ({
    doc,
    titles: inEach(doc.title),
    syllables: syllablesOf(doc.title['zh-CN'], doc.pinyin),
    body: doc.body.flatMap(inEach),
  }));

/** The same in both languages only once. */
const inEach = (text: SearchDoc['title']): readonly PreparedText[] =>
  LANGUAGES.filter((language) => language === 'zh-CN' || text.en !== text['zh-CN']).map((language) => ({
    language,
    text: text[language],
    folded: folded(text[language]),
  }));
