import { parseDay, parseMonth } from '@/engine/index.ts';
import { plain } from './plain.ts';

/** Between and after the numbers stand hyphens, slashes, dots, or the Chinese words for year, month and day. */
const DATE = /^([0-9]{4})(?:\u5e74|[-/.])([0-9]{1,2})(?:\u6708|[-/.])([0-9]{1,2})(?:\u65e5|\u53f7)?$/u;
const YEAR = /^([0-9]{4})\u5e74?$/u;
const MONTH = /^([0-9]{4})(?:\u5e74|[-/.])([0-9]{1,2})\u6708?$/u;

/**
 * What a person means by a date: `2023-5-6`, `2023/5/6`, `2023年5月6日`, `20230506`, full-width digits too.
 * @returns `YYYY-MM-DD`, or undefined where the text names no existing day
 */
export function readDate(text: string): string | undefined {
  const bare = plain(text).replace(/^([0-9]{4})([0-9]{2})([0-9]{2})$/u, '$1-$2-$3');
  const [, year, month = '', date = ''] = DATE.exec(bare) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return parseDay(written) === undefined ? undefined : written;
}

/** The same for a month: `2023-5`, `2023年5月`, `202305`; as `YYYY-MM`. */
export function readMonth(text: string): string | undefined {
  const bare = plain(text).replace(/^([0-9]{4})([0-9]{2})$/u, '$1-$2');
  const [, year, month = ''] = MONTH.exec(bare) ?? [];
  const written = `${year}-${month.padStart(2, '0')}`;
  return parseMonth(written) === undefined ? undefined : written;
}

/** The same for a year: `2023`, `２０２３`, `2023年`. */
export function readYear(text: string): string | undefined {
  const [, year] = YEAR.exec(plain(text)) ?? [];
  return year === undefined || parseMonth(`${year}-01`) === undefined ? undefined : year;
}
