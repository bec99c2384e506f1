import { type Day, fen, formatDay, formatFen, parseDay, parseFen } from '@/engine/index.ts';
import { readAmount } from '../input/amount.ts';
import { readDate } from '../input/date.ts';
import type { DigitReader, DigitWriter } from './digits.ts';

/** How a value is written as small numbers, and read from them. What comes first of a choice costs least. */
export interface Code<V> {
  readonly write: (out: DigitWriter, value: V) => void;
  readonly read: (from: DigitReader) => V;
}

/** One of a list that never changes within a version. */
export const oneOf = <V>(values: readonly V[]): Code<V> => ({
  write: (out, value) => out.put(values.indexOf(value), values.length),
  read: (from) => values[from.take(values.length)] as V,
});

export const yesOrNo: Code<boolean> = oneOf([false, true]);

/** A whole number as typed, or nothing. @param below bound of the number */
export const count = (below: number): Code<string> => ({
  write: (out, text) => {
    const value = text.trim();
    out.put(value === '' ? 0 : /^[0-9]+$/u.test(value) ? Number(value) + 1 : -1, below + 1);
  },
  read: (from) => {
    const value = from.take(below + 1);
    return value === 0 ? '' : String(value - 1);
  },
});

/** Of the largest amount that a case may hold, in fen. */
const MOST_DIGITS = 10;

/** An amount as typed, or nothing: how many digits it has, whether they are yuan or fen, and the digits. */
export const amount: Code<string> = {
  write: (out, text) => {
    if (text.trim() === '') {
      out.put(0, MOST_DIGITS + 1);
      return;
    }
    const value = parseFen(readAmount(text) ?? '');
    if (value === undefined) {
      out.refuse();
      return;
    }
    const isWhole = value % 100 === 0;
    const shown = isWhole ? value / 100 : value;
    const digits = String(shown).length;
    out.put(digits, MOST_DIGITS + 1);
    out.put(isWhole ? 0 : 1, 2);
    out.put(shown, 10 ** digits);
  },
  read: (from) => {
    const digits = from.take(MOST_DIGITS + 1);
    if (digits === 0) return '';
    const unit = from.take(2) === 0 ? 100 : 1;
    const value = from.take(10 ** digits) * unit;
    if (value < 10 ** MOST_DIGITS) return formatFen(fen(value));
    from.refuse();
    return '';
  },
};

/** Longer than any year. */
const ELSEWHERE = 367;
const FIRST = parseDay('1900-01-01') ?? 0;
const DAYS = 100_000;

/** A day as typed, or nothing; one of this year costs least. */
export function dayOf(year: string): Code<string> {
  const before = (parseDay(`${year}-01-01`) ?? 0) - 1;
  return {
    write: (out, text) => {
      if (text.trim() === '') {
        out.put(0, ELSEWHERE + 1);
        return;
      }
      const day = parseDay(readDate(text) ?? '');
      if (day === undefined) {
        out.refuse();
        return;
      }
      const ofYear = day - before;
      const isOfYear = ofYear > 0 && ofYear < ELSEWHERE;
      out.put(isOfYear ? ofYear : ELSEWHERE, ELSEWHERE + 1);
      if (!isOfYear) out.put(day - FIRST, DAYS);
    },
    read: (from) => {
      const ofYear = from.take(ELSEWHERE + 1);
      if (ofYear === 0) return '';
      return formatDay((ofYear === ELSEWHERE ? FIRST + from.take(DAYS) : before + ofYear) as Day);
    },
  };
}

/** Several, one after the other. @param most how many there may be */
export const listOf = <V>(code: Code<V>, most: number): Code<readonly V[]> => ({
  write: (out, values) => {
    out.put(values.length, most + 1);
    for (const value of values.slice(0, most)) code.write(out, value);
  },
  read: (from) => Array.from({ length: from.take(most + 1) }, () => code.read(from)),
});

type CodesOf<T> = { readonly [K in keyof T]: Code<T[K]> };

/** The entries of an object, all of them, in the order of the codes. */
export const fields = <T extends object>(codes: CodesOf<T>): Code<T> => ({
  write: (out, value) => {
    for (const key of keysOf(codes)) codes[key].write(out, value[key]);
  },
  read: (from) => {
    const entries = keysOf(codes).map((key) => [key, codes[key].read(from)]);
    return Object.fromEntries(entries) as T;
  },
});

/** So many entries are named one by one; of more, a mask says which they are. */
const NAMED = 2;

/** The entries of an object of which most are as usual: only those that are not are written. */
export const sparse = <T extends object>(usual: T, codes: CodesOf<T>): Code<T> => {
  const keys = keysOf(codes);
  return {
    write: (out, value) => {
      const marks = keys.map((key) => JSON.stringify(value[key]) !== JSON.stringify(usual[key]));
      const unusual = keys.filter((_, at) => marks[at] === true);
      const isNamed = unusual.length <= NAMED;
      out.put(isNamed ? unusual.length : NAMED + 1, NAMED + 2);
      if (isNamed) for (const key of unusual) out.put(keys.indexOf(key), keys.length);
      else for (const mark of marks) yesOrNo.write(out, mark);
      for (const key of unusual) codes[key].write(out, value[key]);
    },
    read: (from) => {
      const named = from.take(NAMED + 2);
      if (keys.length === 0) {
        if (named > 0) from.refuse();
        return usual;
      }
      const unusual =
        named <= NAMED
          ? Array.from({ length: named }, () => keys[from.take(keys.length)] as keyof T)
          : keys.filter(() => yesOrNo.read(from));
      return { ...usual, ...Object.fromEntries(unusual.map((key) => [key, codes[key].read(from)])) };
    },
  };
};

const keysOf = <T extends object>(codes: CodesOf<T>): readonly (keyof T)[] =>
  Object.keys(codes) as (keyof T)[];
