import { FIGURE_RULES, type Keys } from './figure-rules.ts';
import { measured, measureAt, NUMBER } from './measured.ts';

/**
 * A figure that stands in a text. It is named by what it measures: `yuan:600000`, `times:0.5` (shares, points and
 * multiples alike), `months:6`, `days:30`, `years:15`, `count:3`, `date:2022-07-01`, `month:2022-07`, `year:2022`,
 * `day:03-31`, `quarter:1` and `calendar:3` (a month) of any year, `half`, `none`.
 */
export interface Stated {
  /** Where it stands in the text: from its first sign to before the next one. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly main: string;
  /** What follows from it: fifteen years are 180 months, a date lies in a year. */
  readonly also: readonly string[];
  /** Whether it only confirms others and is no figure by itself, as "not" is for zero. */
  readonly soft: boolean;
}

/**
 * All figures in a text, in their order. Numbers of articles, items and documents are none.
 * @param unit what a bare number is, where the head of its column says so
 */
export function statedIn(text: string, unit?: string): readonly Stated[] {
  const plain = halfWidth(text);
  const bare = unit === undefined ? null : BARE.exec(plain);
  if (bare) {
    const [, before = '', digits = ''] = bare;
    const keys = measured(digits, unit);
    return keys ? [stated(text, before.length, before.length + digits.length, keys)] : [];
  }
  const found: Stated[] = [];
  for (let at = nextAt(plain, 0); at >= 0;) at = nextAt(plain, step(plain, text, at, found));
  return found;
}

/** All that a figure, or what looks like one, may begin with, for one quick search. */
const ANY = new RegExp([...FIGURE_RULES.map(({ pattern }) => pattern.source), NUMBER].join('|'), 'gu');

/** @returns the next place where something may begin; -1 where nothing does */
function nextAt(text: string, from: number): number {
  ANY.lastIndex = from;
  return ANY.exec(text)?.index ?? -1;
}

const BARE = /^(\s*)([0-9][0-9,]*(?:\.[0-9]+)?)\s*$/u;

/** Characters of full width as plain ones, each in its place. */
const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** Reads what begins at a place, and says where to go on. */
function step(plain: string, text: string, at: number, found: Stated[]): number {
  for (const { pattern, read } of FIGURE_RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(plain);
    if (!match) continue;
    const keys = read(match);
    if (keys) found.push(stated(text, at, at + match[0].length, keys));
    return at + match[0].length;
  }
  const measure = measureAt(plain, at);
  if (measure?.keys) found.push(stated(text, at, measure.to, measure.keys));
  return measure?.goOn ?? at + 1;
}

const stated = (text: string, from: number, to: number, [main, ...also]: Keys): Stated => ({
  from,
  to,
  text: text.slice(from, to),
  main: main.replace(SOFT, ''),
  also,
  soft: SOFT.test(main),
});

const SOFT = /^soft:/u;
