import { type Day, formatDay } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';

/** A day as people say it in the page's language. */
export function useDate(): (day: Day) => string {
  const language = useLanguage();
  const written = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return (day) => written.format(new Date(formatDay(day)));
}
