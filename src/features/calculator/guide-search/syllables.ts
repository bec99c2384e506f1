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
  const places = placesOf(title);
  return pinyin.split(' ').flatMap((text, at) => {
    const place = places[at];
    return place === undefined ? [] : [{ text, ...place }];
  });
}

function placesOf(title: string): readonly (Stretch & Pick<Syllable, 'sign'>)[] {
  const places: (Stretch & Pick<Syllable, 'sign'>)[] = [];
  let from = 0;
  for (const sign of title.match(READ) ?? []) {
    from = title.indexOf(sign, from);
    places.push({ from, until: from + sign.length, sign: folded(sign) });
    from += sign.length;
  }
  return places;
}
