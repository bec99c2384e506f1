import { MONTH_DAY, WEEKDAY } from '@/i18n/table-words.ts';
import { readDate } from '../input/date.ts';
import { plain } from '../input/plain.ts';

/** A day as a cell has it, or what is wrong with it. `assumed`: the cell has no year, and got one. */
export type CellDate =
  { readonly date: string; readonly assumed: boolean } | 'nothing' | 'bad-date' | 'serial-date' | 'no-year';

const TIME = /[T\s]\s*[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2}(?:\.[0-9]+)?)?\s*(?:[AP]M)?Z?$/iu;
/** Days since 1900 of about 1982 to 2064, as a spreadsheet keeps them. Which day is meant depends on the file. */
const SERIAL = /^[345][0-9]{4}(?:\.[0-9]+)?$/u;

/** Reads a day with or without a time or weekday after it. @param year for a cell that has none, where it is certain */
export function readCellDate(text: string, year: string | undefined): CellDate {
  const day = text.trim().replace(TIME, '').replace(WEEKDAY, '');
  if (day.trim() === '') return 'nothing';
  const date = readDate(day);
  if (date !== undefined) return { date, assumed: false };
  const [found, month, ofMonth] = MONTH_DAY.exec(plain(day)) ?? [];
  if (found === undefined) return SERIAL.test(plain(day)) ? 'serial-date' : 'bad-date';
  if (year === undefined) return 'no-year';
  const inYear = readDate(`${year}-${month}-${ofMonth}`);
  return inYear === undefined ? 'bad-date' : { date: inYear, assumed: true };
}

/** Whether a cell is a date, of a certain year or not. */
export function isDate(text: string): boolean {
  const read = readCellDate(text, undefined);
  return read === 'no-year' || typeof read === 'object';
}
