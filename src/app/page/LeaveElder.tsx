import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { PATHS } from '@/features/calculator/paths.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { leaveElderMode } from '@/shared/settings/elder-mode.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { isAt } from './is-at.ts';

/** The way out of the version for older people, to where the usual one has what is shown. */
export function LeaveElder() {
  const { t } = useTranslation();
  const [location, go] = useLocation();
  const leave = (): void => {
    const hasVisits = draftStore.getState().draft.visits.length > 0;
    if (isAt(location, PATHS.elder)) go(hasVisits ? PATHS.all : PATHS.start);
    leaveElderMode();
  };
  return <Button onClick={leave}>{t('elderly.leave')}</Button>;
}
