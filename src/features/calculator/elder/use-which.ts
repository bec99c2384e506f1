import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/language.ts';
import { isStay } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { readDate } from '@/shared/input/date.ts';
import { useNameParts } from '../visits/name-parts.ts';
import { useDay } from './use-day.ts';

/**
 * Which visit it was, as people say it: no day twice, and no signs between that a voice would stumble over; a day as it
 * was typed where it cannot be read.
 */
export function useWhich(): (visit: Visit) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameParts = useNameParts();
  const day = useDay();
  return (visit) => {
    const { care, admitted, date } = visit;
    const [from, until] = [readDate(admitted), readDate(date)];
    const parts = nameParts(visit);
    if (!isStay(care) || from === undefined || until === undefined)
      return t('elder.answer.which', {
        date: until === undefined ? date : day(until),
        name: parts.join(t('live.comma')),
      });
    const [kind, place, ...others] = parts;
    const together = care === 'inpatient' && place !== undefined;
    const named = together ? [t('elder.answer.inHospital', { place, kind }), ...others] : parts;
    return t('elder.answer.whichStay', {
      admitted: day(from),
      date: dayAfter(from, until),
      name: named.join(t('live.comma')),
    });
  };

  /** The second of two days: in Chinese the year is not said again where it is the same. */
  function dayAfter(first: string, second: string): string {
    const [year = '', month, date] = second.split('-').map(Number);
    return language === 'en' || !first.startsWith(`${year}-`)
      ? day(second)
      : t('elder.dayOfYear', { month, day: date });
  }
}
