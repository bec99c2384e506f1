import { AFTER_MENTION, ARTICLE } from '@/i18n/document-words.ts';
import type { Line } from './lines.ts';
import { numberOf } from './numeral.ts';

/** A line with which an article begins. */
export interface Start {
  readonly line: number;
  readonly article: number;
  /** What follows its number on the line. */
  readonly rest: string;
}

interface Candidate extends Start {
  /** How much speaks for a beginning and against a mention that happens to begin a line. */
  readonly weight: number;
}

/**
 * Where the articles begin. A line may begin with the number of an article that is only mentioned there, so of all lines
 * that could be beginnings those are taken that count upward and together are the most convincing.
 */
export function articleStarts(lines: readonly Line[]): readonly Start[] {
  const candidates = lines.flatMap((_, at) => candidateAt(lines, at));
  const best: { readonly score: number; readonly from: number }[] = [];
  for (const [at, { article, weight }] of candidates.entries()) {
    let chosen = { score: weight, from: -1 };
    for (let from = 0; from < at; from += 1) {
      const before = candidates[from] as Candidate;
      if (before.article >= article) continue;
      const gap = article - before.article - 1;
      const score = (best[from]?.score ?? 0) + weight - gap + (gap === 0 ? 1 : 0);
      if (score > chosen.score) chosen = { score, from };
    }
    best.push(chosen);
  }
  return chainTo(candidates, best);
}

function chainTo(
  candidates: readonly Candidate[],
  best: readonly { readonly score: number; readonly from: number }[],
): readonly Start[] {
  const top = Math.max(...best.map(({ score }) => score));
  let at = best.findIndex(({ score }) => score === top);
  const chain: Start[] = [];
  while (at >= 0) {
    chain.unshift(candidates[at] as Candidate);
    at = best[at]?.from ?? -1;
  }
  return chain;
}

const ENDS_SENTENCE = /[。！？：；:;”）)]$/u;
const CUT_OFF = /[，、,]$/u;

function candidateAt(lines: readonly Line[], at: number): readonly Candidate[] {
  const match = ARTICLE.exec(lines[at]?.text ?? '');
  if (!match) return [];
  const [, digits = '', gap = '', rest = ''] = match;
  const article = Number(numberOf(digits.replace(/\s/gu, '')) ?? 0);
  if (article === 0) return [];
  const before = lines[at - 1]?.text;
  const afterSentence = before === undefined || ENDS_SENTENCE.test(before) || isHeading(before);
  const weight = weightOf({
    spaced: gap !== '' || rest === '',
    mention: AFTER_MENTION.test(rest),
    afterSentence,
  });
  return weight === 0 ? [] : [{ line: at, article, rest, weight }];
}

/** A short line without any punctuation. */
const isHeading = (text: string): boolean =>
  text.length < 30 && !/[，、。；,;]/u.test(text) && !CUT_OFF.test(text);

function weightOf(signs: {
  readonly spaced: boolean;
  readonly mention: boolean;
  readonly afterSentence: boolean;
}): number {
  if (signs.mention) return signs.spaced && signs.afterSentence ? 1 : 0;
  if (signs.spaced) return signs.afterSentence ? 4 : 3;
  return signs.afterSentence ? 2 : 0;
}
