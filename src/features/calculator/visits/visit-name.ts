import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import type { Visit } from '@/shared/draft/draft.ts';

/** What a visit is called in lists and headings: its institution, or what kind of one it was. */
export function useVisitName(): (visit: Visit) => string {
  const { t } = useTranslation();
  const say = useCode();
  return (visit) => {
    if (visit.care === 'inpatient') return t('visit.stay', { from: visit.admitted, until: visit.date });
    if (visit.name.trim() !== '') return visit.name.trim();
    if (visit.kind === 'pharmacy') return say('value.provider.pharmacy');
    return visit.level === '' ? '' : say(`value.provider.${visit.level}`);
  };
}
