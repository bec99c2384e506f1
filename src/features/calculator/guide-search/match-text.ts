import type { Stretch } from './search-doc.ts';

const LATIN = /^[a-z]+$/u;
/** Fewer letters begin too many words. */
const FEWEST_INSIDE = 3;

export interface TextMatch extends Stretch {
  /** Whether it stands at the beginning of a word, or is Chinese, which knows no such beginning. */
  readonly isWord: boolean;
}

/**
 * Finds a term in a text: Latin letters where a word begins, or from three on anywhere; all else wherever it stands.
 * @param term not empty; folded, as the text is
 */
export function matchText(term: string, text: string): TextMatch | undefined {
  let inside: TextMatch | undefined;
  for (let from = text.indexOf(term); from >= 0; from = text.indexOf(term, from + 1)) {
    const at = { from, until: from + term.length };
    if (!LATIN.test(term) || !/[a-z0-9]/u.test(text.charAt(from - 1))) return { ...at, isWord: true };
    inside ??= { ...at, isWord: false };
  }
  return term.length < FEWEST_INSIDE ? undefined : inside;
}
