import { readDate } from './date.ts';

/** Year, month and day of a date, each as typed. */
export type DateParts = readonly [year: string, month: string, day: string];

/** What an entry in one of the boxes comes to. */
interface Entered {
  readonly parts: DateParts;
  /** The box in which the person goes on. */
  readonly next: number;
}

/** Hyphens, slashes, dots, white space, and the Chinese words for year and month, half-width or full. */
const BETWEEN = /\s*[-/.\u5e74\u6708\uff0d\uff0f\uff0e\u3002\u2014]\s*|\s+/u;
const DIGITS = /^[0-9０-９]+$/u;
const DAY_WORD = /\s*[\u65e5\u53f7]\s*$/u;
/** A time of day, as some slips print it after the date. */
const TIME = /(?:\s+|T)[0-9]{1,2}[:：].*$/u;

/**
 * A date as typed, for three boxes; nothing of it is lost, whatever it is. For what `joinDate` made of boxes without
 * signs between the numbers it gives back those boxes.
 */
export function splitDate(text: string): DateParts {
  const pieces = piecesOf(text);
  if (pieces.length === 1) {
    const [year = '', month = '', day = ''] = readDate(text)?.split('-') ?? pieces;
    return [year, month, day];
  }
  const [first = '', second = '', ...rest] = pieces;
  if (pieces.length === 2) return first.length > 2 ? [first, second, ''] : ['', first, second];
  return [first, second, rest.join('-')];
}

/** One text for the draft; empty where all boxes are. */
export const joinDate = (parts: DateParts): string =>
  parts.every((part) => part === '') ? '' : parts.join('-');

/**
 * What the boxes hold after a text was typed or pasted into one of them: a whole date goes into all three, year and
 * month into two, and a sign between numbers leads on to the next box.
 * @param at the box, from 0
 */
export function enterDatePart(parts: DateParts, at: number, text: string): Entered {
  const dated = text.replace(TIME, '');
  const whole = readDate(dated);
  if (whole !== undefined) return { parts: splitDate(dated), next: 2 };
  const pieces = piecesOf(text);
  const last = at + pieces.length - 1;
  const spreads =
    last > at && last <= 2 && pieces.every((piece, index) => DIGITS.test(piece) || isOpenEnd(pieces, index));
  if (!spreads) return { parts: put(parts, at, at < 2 ? [pieces.join('')] : [text.trim()]), next: at };
  return {
    parts: put(parts, at, pieces[pieces.length - 1] === '' ? pieces.slice(0, -1) : pieces),
    next: last,
  };
}

const isOpenEnd = (pieces: readonly string[], index: number): boolean =>
  index === pieces.length - 1 && pieces[index] === '';

function put(parts: DateParts, at: number, pieces: readonly string[]): DateParts {
  const part = (index: number): string => pieces[index - at] ?? parts[index] ?? '';
  return [part(0), part(1), part(2)];
}

const piecesOf = (text: string): readonly string[] => text.trim().replace(DAY_WORD, '').split(BETWEEN);
