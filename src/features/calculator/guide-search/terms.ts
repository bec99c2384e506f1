import { folded } from './fold.ts';

/** Chinese, Latin letters, and figures with what belongs to them are terms of their own, also without a space between. */
const TERMS = /\p{Script=Han}+|[a-z]+|[0-9][0-9.,%]*/gu;

/** What is searched for: everything at once, and term by term. */
export interface Query {
  /** As it was typed, folded. */
  readonly whole: string;
  /** Without spaces, where it has pinyin in it: letters, perhaps with Chinese or digits among them. */
  readonly letters: string | undefined;
  readonly terms: readonly string[];
}

/** @returns undefined where there is nothing to search for */
export function readQuery(typed: string): Query | undefined {
  const text = folded(typed).trim();
  const unmarked = text.replace(/['’]/gu, '');
  const terms = text.match(TERMS) ?? [];
  if (terms.length === 0) return undefined;
  return {
    whole: text.replace(/\s+/gu, ' '),
    letters: /^[a-z0-9\p{Script=Han}\s]*[a-z][a-z0-9\p{Script=Han}\s]*$/u.test(unmarked)
      ? unmarked.replace(/\s+/gu, '')
      : undefined,
    terms,
  };
}
