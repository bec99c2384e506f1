import { readDate } from './date.ts';
import { splitDate } from './date-parts.ts';
import { plain } from './plain.ts';

interface WrongPart {
  /** 0 the year, 1 the month, 2 the day. */
  readonly at: 0 | 1 | 2;
  /** As typed. */
  readonly parts: { readonly year: string; readonly month: string; readonly day: string };
}

/** The first box of a date in which stands what is none; undefined where one is empty, or nothing is wrong. */
export function wrongPart(text: string): WrongPart | undefined {
  const [year, month, day] = splitDate(text);
  if (year === '' || month === '' || day === '' || readDate(text) !== undefined) return undefined;
  const parts = { year, month, day };
  if (!/^[0-9]{4}$/u.test(plain(year))) return { at: 0, parts };
  if (!/^(?:0?[1-9]|1[0-2])$/u.test(plain(month))) return { at: 1, parts };
  return { at: 2, parts };
}
