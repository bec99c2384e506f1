import {
  ABSENT,
  CALENDAR_YEAR,
  DAY,
  ENGLISH_MONTHS,
  FACTOR,
  HALF,
  HALF_YEAR,
  MONTH,
  MONTH_OF_YEAR,
  NATURAL_YEAR,
  NO_FIGURES,
  NUMERAL,
  PERCENT_OF,
  QUARTER,
  YEAR,
} from '@/i18n/document-words.ts';
import { numberOf, shifted } from './numeral.ts';

/** What a figure is, and what follows from it. `soft:` before the first marks one that only confirms others. */
export type Keys = readonly [main: string, ...also: string[]];

interface FigureRule {
  readonly pattern: RegExp;
  /** @returns undefined for what is no figure, and is passed over */
  readonly read: (match: readonly (string | undefined)[]) => Keys | undefined;
}

const rule = (source: string, read: FigureRule['read']): FigureRule => ({
  pattern: new RegExp(source, 'uy'),
  read,
});

const N = `[0-9]+|${NUMERAL}`;
const number = (text: string | undefined): string => numberOf(text ?? '') ?? '';
const two = (text: string): string => text.padStart(2, '0');
const monthNumber = (name = ''): string => two(String(ENGLISH_MONTHS.split('|').indexOf(name) + 1));

/** What is looked for at each place of a text, the first that fits, before {@link measureAt}. */
export const FIGURE_RULES: readonly FigureRule[] = [
  rule(QUARTER, ([, q]) => quarterKeys(Number(number(q)))),
  ...NO_FIGURES.map((source) => rule(source, () => undefined)),
  rule(`(${CALENDAR_YEAR})${YEAR}(${N})${MONTH}(${N})${DAY}`, ([, y, m, d]) =>
    dateKeys(number(y), number(m), number(d)),
  ),
  rule(`([0-9]{1,2}) (${ENGLISH_MONTHS})(?: ([0-9]{4}))?`, ([, d = '', m, y]) =>
    y === undefined ? [`day:${monthNumber(m)}-${two(d)}`] : dateKeys(y, monthNumber(m), d),
  ),
  rule(`(${ENGLISH_MONTHS}) ([0-9]{4})`, ([, m, y = '']) => [`month:${y}-${monthNumber(m)}`, `year:${y}`]),
  rule(`(${CALENDAR_YEAR})${YEAR}(${N})${MONTH}`, ([, y, m]) => [
    `month:${number(y)}-${two(number(m))}`,
    `year:${number(y)}`,
  ]),
  rule(`(${CALENDAR_YEAR})${YEAR}`, ([, y]) => [`year:${number(y)}`]),
  rule(`(${N})${MONTH}(${N})${DAY}`, ([, m, d]) => [`day:${two(number(m))}-${two(number(d))}`]),
  rule(MONTH_OF_YEAR, ([, one, other]) => [`calendar:${number(one ?? other)}`]),
  rule(NATURAL_YEAR, () => ['soft:year', 'years:1', 'day:01-01', 'day:12-31']),
  rule(HALF, () => ['half']),
  rule(HALF_YEAR, () => ['months:6']),
  rule(PERCENT_OF, ([, n]) => [`times:${shifted(number(n), -2)}`]),
  rule(FACTOR, ([, n]) => [`times:${number(n)}`, `count:${number(n)}`]),
  rule(ABSENT, () => ['soft:none']),
];

function dateKeys(y: string, m: string, d: string): Keys {
  const [month, day] = [two(m), two(d)];
  return [`date:${y}-${month}-${day}`, `month:${y}-${month}`, `year:${y}`, `day:${month}-${day}`];
}

/** What is due within a quarter is due on its last day. */
function quarterKeys(quarter: number): Keys {
  const month = quarter * 3;
  const calendar = `calendar:${month}`;
  return [
    `quarter:${quarter}`,
    calendar,
    `day:${two(String(month))}-${month === 3 || month === 12 ? 31 : 30}`,
  ];
}
