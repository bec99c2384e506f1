import type { Language } from './language.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A calendar month by its number, 1 to 12. */
export const monthName = (month: number, language: Language): string =>
  language === 'en' ? (MONTHS[month - 1] ?? '') : `${month} 月`;

/** A month `2023-06` or a year `2023` in words. */
export function periodName(period: string, language: Language): string {
  const [year = '', month] = period.split('-');
  const inYear = language === 'en' ? year : `${year} 年`;
  if (month === undefined) return inYear;
  const name = monthName(Number(month), language);
  return language === 'en' ? `${name} ${year}` : `${inYear} ${name}`;
}
