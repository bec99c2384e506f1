import { DIMENSIONS, type Dimension, type When } from '@/engine/index.ts';
import type { CodeKey } from '@/i18n/use-code.ts';
import type { Words } from './words.ts';

const NAMES = Object.keys(DIMENSIONS) as readonly Dimension[];

/**
 * A condition in plain words: its dimensions one after the other, each with its values. An empty one is said to hold
 * always.
 * @param besides what the condition is for, said before it
 */
export function conditionWords(when: When, words: Words, besides: readonly string[] = []): string {
  const said = [
    ...besides,
    ...NAMES.flatMap((name) => {
      const given = when[name];
      return given === undefined ? [] : [valueWords(name, [given].flat(), words)];
    }),
    ...dateWords(when, words),
  ];
  return said.length === 0 ? words.t('guideTable.always') : said.join(' \u00b7 ');
}

/** The values of one dimension; terminations that follow each other are one stretch of months. */
export function valueWords(name: Dimension, values: readonly string[], words: Words): string {
  const months = values.flatMap((value) =>
    isTermination(value) ? [Number(value.slice(TERMINATION.length))] : [],
  );
  const others = values.filter((value) => !isTermination(value));
  return [
    ...others.map((value) => words.say(`value.${name}.${value}` as CodeKey)),
    ...(months.length === 0 ? [] : [terminationWords(months, words)]),
  ].join(words.t('ui.and'));
}

const TERMINATION = 'termination-';
const isTermination = (value: string): boolean => value.startsWith(TERMINATION);
const MOST_MONTHS = 10;

function terminationWords(months: readonly number[], { t }: Words): string {
  const from = Math.min(...months);
  const until = Math.max(...months);
  if (from === 0 && until === MOST_MONTHS) return t('guideTable.terminated');
  if (from === 0) return t('guideTable.terminatedUnder', { until: until + 1 });
  if (until === MOST_MONTHS) return t('guideTable.terminatedFrom', { from });
  return t('guideTable.terminatedBetween', { from, until: until + 1 });
}

function dateWords({ date }: When, { t }: Words): readonly string[] {
  if (date?.from !== undefined && date.until !== undefined)
    return [t('guideTable.between', { from: date.from, until: date.until })];
  if (date?.from !== undefined) return [t('guideTable.from', { from: date.from })];
  return date?.until === undefined ? [] : [t('guideTable.until', { until: date.until })];
}
