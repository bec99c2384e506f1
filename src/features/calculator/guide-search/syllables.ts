import { folded } from './fold.ts';
import type { Stretch } from './search-doc.ts';

/** A syllable of a title's pinyin, and where in the title it stands. */
export interface Syllable extends Stretch {
  readonly text: string;
  /** What it is the reading of, folded: a Chinese character, or a run of letters and digits. */
  readonly sign: string;
}

/** Other than Latin letters and digits, only Chinese characters and Roman numerals are read. */
const READ = /[A-Za-z0-9]+|[\p{Script=Han}\p{Nl}]/gu;

/** The pinyin of a Chinese title, syllable by syllable. */
export function syllablesOf(title: string, pinyin: string): readonly Syllable[] {
  const places = [...title.matchAll(READ)].map((found) => ({
    from: found.index,
    until: found.index + found[0].length,
    sign: folded(found[0]),
  }));
  return pinyin.split(' ').flatMap((text, at) => {
    const place = places[at];
    return place === undefined ? [] : [{ text, ...place }];
  });
}
