import { describe, expect, it } from 'vitest';
import {
  type Day,
  dayOf,
  firstDayOf,
  formatDay,
  formatMonth,
  monthOf,
  monthOfDay,
  nextDay,
  parseDay,
  parseMonth,
  previousDay,
  yearOfDay,
  yearOfMonth,
} from './day.ts';

const MILLISECONDS = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1);
const DAYS = (Date.UTC(3000, 0, 1) - FIRST) / MILLISECONDS;

const textOf = (day: number): string => new Date(FIRST + day * MILLISECONDS).toISOString().slice(0, 10);

describe('every day from 1900 to 2999, counted by the calendar of the platform', () => {
  const days = Array.from({ length: DAYS }, (_, day) => ({ day: day as Day, text: textOf(day) }));
  const failing = (holds: (day: Day, text: string) => boolean) =>
    days.filter(({ day, text }) => !holds(day, text)).slice(0, 3);

  it('is read and written', () => {
    expect(days.at(-1)?.text).toBe('2999-12-31');
    expect(failing((day, text) => parseDay(text) === day && formatDay(day) === text)).toEqual([]);
  });

  it('lies in its month and year', () => {
    expect(failing((day, text) => formatMonth(monthOfDay(day)) === text.slice(0, 7))).toEqual([]);
    expect(failing((day, text) => yearOfDay(day) === Number(text.slice(0, 4)))).toEqual([]);
    expect(
      failing((day, text) => formatDay(firstDayOf(monthOfDay(day))) === `${text.slice(0, 7)}-01`),
    ).toEqual([]);
  });

  it('follows the day before it', () => {
    expect(failing((day) => nextDay(previousDay(day)) === day)).toEqual([]);
    expect(formatDay(nextDay(dayOf(2023, 12, 31)))).toBe('2024-01-01');
  });
});

describe('parseDay', () => {
  it.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2023-04-31',
    '2023-06-31',
    '2023-09-31',
    '2023-11-31',
    '2023-01-32',
    '2023-01-00',
    '2023-00-01',
    '2023-13-01',
    '1899-12-31',
    '3000-01-01',
    '2023-1-1',
    '23-01-01',
    '2023/01/01',
    '20230101',
    '2023-01-01T00:00',
    ' 2023-01-01',
    '2023-01-01\n',
    '２０２３-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it.each(['2000-02-29', '2024-02-29', '2400-02-29'])('takes the leap day %s', (text) => {
    expect(formatDay(parseDay(text) as Day)).toBe(text);
  });
});

describe('parseMonth', () => {
  it('reads what formatMonth writes', () => {
    const texts = ['1900-01', '2023-01', '2023-09', '2023-12', '2999-12'];
    expect(texts.map((text) => formatMonth(parseMonth(text) ?? monthOf(1, 1)))).toEqual(texts);
    expect(yearOfMonth(monthOf(2023, 12))).toBe(2023);
    expect(monthOf(2024, 1) - monthOf(2023, 12)).toBe(1);
  });

  it.each(['2023-00', '2023-13', '1899-12', '3000-01', '2023-1', '2023', '2023-01-01', '2023-01 ', ''])(
    'refuses %j',
    (text) => {
      expect(parseMonth(text)).toBeUndefined();
    },
  );
});
