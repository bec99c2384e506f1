/**
 * Mixes of units that must not compile. Each line below is an error of its own: where one compiles, the compiler
 * reports the expectation above it as unused.
 */
import {
  type Day,
  type Fen,
  fen,
  formatDay,
  formatFen,
  type Month,
  parseDay,
  plus,
  type Rate,
  ZERO,
} from '@/engine/index.ts';

declare const day: Day;
declare const month: Month;
declare const rate: Rate;

// @ts-expect-error a plain number may be yuan, fen or a count
export const numberAsFen: Fen = 100;
// @ts-expect-error a plain number says not from when it counts days
export const numberAsDay: Day = 1;
// @ts-expect-error a plain number is no calendar month
export const numberAsMonth: Month = 6;
// @ts-expect-error a share is a fraction, never a double
export const numberAsRate: Rate = 0.5;
// @ts-expect-error a day is no money
export const dayAsFen: Fen = day;
// @ts-expect-error money is no day
export const fenAsDay: Day = ZERO;
// @ts-expect-error a day is no month
export const dayAsMonth: Month = day;
// @ts-expect-error a month is no day
export const monthAsDay: Day = month;
// @ts-expect-error a share is no money
export const rateAsFen: Fen = rate;
// @ts-expect-error arithmetic on fen leaves fen: the sum is a number until it is marked
export const rawSum: Fen = ZERO + ZERO;
// @ts-expect-error money is added to money, not to a number
export const yuanAdded: Fen = plus(ZERO, 5);
// @ts-expect-error what is written as money is money
export const dayWritten: string = formatFen(day);
// @ts-expect-error what is written as a day is a day
export const monthWritten: string = formatDay(month);
// @ts-expect-error a text may be no date, which has to be looked at first
export const unchecked: Day = parseDay('2023-02-29');
// @ts-expect-error a text is read by parseFen, not marked
export const textAsFen: Fen = fen('1.00');
