declare const dayBrand: unique symbol;
declare const monthBrand: unique symbol;

/** A plain date as the number of days since 1900-01-01. Comparing and subtracting days is integer arithmetic. */
export type Day = number & { readonly [dayBrand]: 'day' };

/** A calendar month as `year × 12 + (month − 1)`. */
export type Month = number & { readonly [monthBrand]: 'month' };

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2999;

const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const MONTH = /^[0-9]{4}-[0-9]{2}$/;

/** What the civil count says for 1900-01-01, the day that is number 0 here. */
const OFFSET = civilDays(FIRST_YEAR, 1, 1);

/** @returns the day of `YYYY-MM-DD`, or undefined where there is no such date between 1900 and 2999 */
export function parseDay(text: string): Day | undefined {
  if (!DATE.test(text)) return undefined;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const date = Number(text.slice(8, 10));
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  if (date < 1 || date > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, date);
}

/** @returns the month of `YYYY-MM`, or undefined where there is no such month between 1900 and 2999 */
export function parseMonth(text: string): Month | undefined {
  if (!MONTH.test(text)) return undefined;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  return monthOf(year, month);
}

/** @param month 1 to 12 */
export const monthOf = (year: number, month: number): Month => (year * 12 + month - 1) as Month;

/** @param month 1 to 12 @param date 1 to 31, an existing date */
export const dayOf = (year: number, month: number, date: number): Day =>
  (civilDays(year, month, date) - OFFSET) as Day;

export const nextDay = (day: Day): Day => (day + 1) as Day;
export const previousDay = (day: Day): Day => (day - 1) as Day;
export const firstDayOf = (month: Month): Day => dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
export const yearOfMonth = (month: Month): number => Math.floor(month / 12);

/** So many months later: on the same day of the month, or on the month's last where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civil(day);
  const later = monthOf(year, month + months);
  const laterYear = yearOfMonth(later);
  const laterMonth = (later % 12) + 1;
  return dayOf(laterYear, laterMonth, Math.min(date, daysInMonth(laterYear, laterMonth)));
}

/** The calendar month that a day lies in. */
export function monthOfDay(day: Day): Month {
  const { year, month } = civil(day);
  return monthOf(year, month);
}

export const yearOfDay = (day: Day): number => civil(day).year;

export function formatDay(day: Day): string {
  const { year, month, date } = civil(day);
  return `${year}-${two(month)}-${two(date)}`;
}

export function formatMonth(month: Month): string {
  return `${yearOfMonth(month)}-${two((month % 12) + 1)}`;
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Counts from March, so that the leap day is the last of its year and every month's start is linear. */
function civilDays(year: number, month: number, date: number): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear;
}

function civil(day: Day): { year: number; month: number; date: number } {
  const days = day + OFFSET;
  const era = Math.floor(days / 146097);
  const inEra = days - era * 146097;
  const y = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  );
  const inYear = inEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: y + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: inYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}
