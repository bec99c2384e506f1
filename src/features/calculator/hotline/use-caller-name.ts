import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { useText } from '@/i18n/use-text.ts';
import { useRegions } from '../region/use-regions.ts';
import type { Caller } from './callers.ts';

/** What a caller is known by: where and how they are insured, and their visits. Nobody is called by a name. */
export function useCallerName(): (caller: Pick<Caller, 'draft' | 'form'>) => string {
  const { t } = useTranslation();
  const say = useCode();
  const text = useText();
  const regions = useRegions();
  return ({ draft, form }) => {
    const region = regions.find(({ id }) => id === draft.policy);
    const visits = [...draft.visits, ...Object.values(form.unsaved).filter(({ id }) => id === draft.next)];
    const last = visits[visits.length - 1];
    return [
      region ? text(region.name) : t('hotline.callers.noRegion'),
      say(`value.status.${draft.status}`),
      t('hotline.callers.visits', { count: visits.length }),
      ...(last ? [[last.date, last.total].filter((part) => part.trim() !== '').join(' ')] : []),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
}
