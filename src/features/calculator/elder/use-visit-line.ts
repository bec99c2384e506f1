import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import { useWhich } from './use-which.ts';

/** A visit in a line: its day, where it was, what it cost; what cannot be read as it was typed. */
export function useVisitLine(): (visit: Visit) => string {
  const { t } = useTranslation();
  const which = useWhich();
  return (visit) => t('elder.visits.one', { which: which(visit), total: visit.total });
}
