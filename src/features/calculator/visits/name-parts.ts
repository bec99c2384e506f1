import { useLanguage } from '@/i18n/language.ts';
import { isStay } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { daysName } from './days-name.ts';
import { useVisitName } from './visit-name.ts';

/** What a visit is called, part by part and without its days, for who says the days in words of their own. */
export function useNameParts(): (visit: Visit) => readonly string[] {
  const language = useLanguage();
  const visitName = useVisitName();
  return (visit) => {
    const { care, admitted, date } = visit;
    const days = isStay(care) ? daysName(admitted, date, language) : undefined;
    return visitName(visit)
      .split(' · ')
      .filter((part) => part !== days);
  };
}
