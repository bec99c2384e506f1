import type { Language } from '@/i18n/language.ts';
import { readDate } from '@/shared/input/date.ts';

/** The days of a stay in short, with the years only where they differ; as typed where they cannot be read. */
export function daysName(from: string, until: string, language: Language): string {
  const days = [from, until].map((day) => ({ typed: day.trim(), read: readDate(day) }));
  const years = new Set(days.map(({ read }) => read?.slice(0, 4)));
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...(years.size > 1 ? { year: 'numeric' } : {}),
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return days
    .map(({ typed, read }) => (read === undefined ? typed : format.format(new Date(`${read}T00:00:00Z`))))
    .join('–');
}
