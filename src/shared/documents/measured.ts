import {
  BOUND_AFTER,
  BOUND_BEFORE,
  COUNTERS,
  FIRST_DIGIT,
  NUMERAL,
  ONE,
  POINTING,
  TO,
  UNITS,
} from '@/i18n/document-words.ts';
import type { Keys } from './figure-rules.ts';
import { numberOf, shifted } from './numeral.ts';

interface MeasureAt {
  /** Soft where the numeral may be a way of speaking; undefined where it is part of a word. */
  readonly keys: Keys | undefined;
  readonly to: number;
  /** Where to read on. */
  readonly goOn: number;
}

export const NUMBER = `[0-9][0-9,]*(?:\\.[0-9]+)?|${NUMERAL}`;
const UNIT = `${UNITS.map(([source]) => source).join('|')}|${COUNTERS}`;
const MEASURED = new RegExp(`(${NUMBER})(${UNIT})?`, 'uy');
/** In "4 to 6 months" the first number is measured by the unit of the second. */
const RANGE = new RegExp(`(${NUMBER})(?:${TO})(?=(?:${NUMBER})(${UNIT}))`, 'uy');
const MATCHERS = UNITS.map(
  ([source, measure, power]) => [new RegExp(`^(?:${source})$`, 'u'), measure, power] as const,
);
const COUNTER = new RegExp(`^(?:${COUNTERS})$`, 'u');

/** A number with its unit at a place of a text; undefined where none begins there. */
export function measureAt(text: string, at: number): MeasureAt | undefined {
  const range = matchAt(RANGE, text, at);
  const match = range ?? matchAt(MEASURED, text, at);
  if (!match) return undefined;
  const [whole, digits = '', unit] = match;
  const goOn = at + whole.length;
  const to = range ? at + digits.length : goOn;
  const keys = isWord(digits, unit) ? undefined : measured(digits, unit);
  const isSoft = isWayOfSpeaking(text.slice(0, at), text.slice(to), digits, unit);
  return { keys: keys && isSoft ? [`soft:${keys[0]}`, ...keys.slice(1)] : keys, to, goOn };
}

/** @param unit as it stands in the text; without one it is a bare number */
export function measured(digits: string, unit: string | undefined): Keys | undefined {
  const value = numberOf(digits);
  if (value === undefined) return undefined;
  const known = MATCHERS.find(([pattern]) => unit !== undefined && pattern.test(unit));
  if (!known) return [`count:${value}`];
  const [, measure, power] = known;
  const key = `${measure}:${shifted(value, power)}`;
  return measure === 'years' ? [key, `months:${Number(value) * 12}`] : [key];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const isArabic = (digits: string): boolean => /^[0-9]/u.test(digits);

const isWord = (digits: string, unit: string | undefined): boolean =>
  !isArabic(digits) && (unit === undefined || !FIRST_DIGIT.test(digits));

/** Whether a Chinese numeral need not measure anything: in "these two days", and in "once" or "two kinds" without a bound. */
function isWayOfSpeaking(before: string, after: string, digits: string, unit = ''): boolean {
  if (isArabic(digits)) return false;
  const isSmall = digits === ONE || COUNTER.test(unit);
  return POINTING.test(before) || (isSmall && !BOUND_BEFORE.test(before) && !BOUND_AFTER.test(after));
}
