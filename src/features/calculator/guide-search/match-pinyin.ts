import type { Stretch } from './search-doc.ts';
import type { Syllable } from './syllables.ts';

/** `whole` syllables but for the last, which may be begun; `initials` alone; or some of each. */
type By = 'whole' | 'initials' | 'mixed';

export interface PinyinMatch extends Stretch {
  readonly by: By;
}

/** What the letters from a place on are, of the syllables from one on; `either` is a last syllable's first letter. */
interface Rest {
  readonly until: number;
  readonly by: By | 'either';
}

const BETTER = { whole: 0, either: 0, initials: 1, mixed: 2 } as const;

/**
 * Finds letters among syllables that follow each other, each of them as a whole or by how it begins: `qifuxian`, `qfx`
 * and `qifux` all stand for `qi fu xian`; a Chinese character among the letters stands for itself.
 * @param letters small ones, without spaces
 */
export function matchPinyin(letters: string, syllables: readonly Syllable[]): PinyinMatch | undefined {
  if (letters.length < 2) return undefined;
  const known = new Map<string, Rest | undefined>();
  const found = syllables.flatMap(({ from }, at) => {
    const rest = restFrom(letters, syllables, at, known);
    return rest ? [{ from, until: rest.until, by: rest.by === 'either' ? 'initials' : rest.by }] : [];
  });
  return found.sort((a, b) => BETTER[a.by] - BETTER[b.by] || a.from - b.from)[0];
}

/** @param letters what is left of them; with the place it says what is known already */
function restFrom(
  letters: string,
  syllables: readonly Syllable[],
  at: number,
  known: Map<string, Rest | undefined>,
): Rest | undefined {
  const syllable = syllables[at];
  // Nearly all that is looked at ends here.
  if (!syllable || (letters.charAt(0) !== syllable.text.charAt(0) && !letters.startsWith(syllable.sign)))
    return undefined;
  const key = `${at} ${letters.length}`;
  if (!known.has(key)) known.set(key, bestFrom(letters, syllable, syllables, at, known));
  return known.get(key);
}

function bestFrom(
  letters: string,
  { text, sign, until }: Syllable,
  syllables: readonly Syllable[],
  at: number,
  known: Map<string, Rest | undefined>,
): Rest | undefined {
  const parts = [...new Set([sign, ...beginningsOf(text)])].filter((part) => letters.startsWith(part));
  const matches = parts.flatMap((part): readonly Rest[] => {
    const here = part === text || part === sign ? 'whole' : part.length === 1 ? 'initials' : 'mixed';
    if (part.length === letters.length) return [{ until, by: here === 'initials' ? 'either' : 'whole' }];
    const rest = restFrom(letters.slice(part.length), syllables, at + 1, known);
    return rest ? [{ until: rest.until, by: joined(here, rest.by, text.length === 1) }] : [];
  });
  return matches.sort((a, b) => BETTER[a.by] - BETTER[b.by])[0];
}

const beginningsOf = (text: string): readonly string[] =>
  Array.from(text, (_, index) => text.slice(0, index + 1));

/** A syllable of one letter is both whole and an initial. */
function joined(here: By, rest: Rest['by'], isLetter: boolean): Rest['by'] {
  if (rest === 'either' || here === rest) return here;
  return isLetter && here !== 'mixed' ? rest : 'mixed';
}
