import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { PATHS } from '@/features/calculator/paths.ts';
import { isAt } from './is-at.ts';

const NAMES = [
  { path: PATHS.steps, name: 'nav.steps' },
  { path: PATHS.table, name: 'nav.table' },
  { path: PATHS.files, name: 'nav.files' },
  { path: PATHS.account, name: 'nav.account' },
  { path: PATHS.use, name: 'nav.use' },
  { path: PATHS.requests, name: 'nav.requests' },
  { path: PATHS.leftOpen, name: 'nav.leftOpen' },
  { path: PATHS.whatIf, name: 'nav.whatIf' },
  { path: PATHS.checkBill, name: 'nav.checkBill' },
  { path: PATHS.readings, name: 'nav.readings' },
  { path: PATHS.guide, name: 'nav.guide' },
  { path: PATHS.beside, name: 'nav.beside' },
  { path: '/design', name: 'nav.design' },
] as const;

/** Names the document by the screen that is shown, in the language of the page: "save and open", then what the page is. */
export function useTitle(): void {
  const { t } = useTranslation();
  const [location] = useLocation();
  // An address that names no screen leads to the start at once.
  const name = NAMES.find(({ path }) => isAt(location, path))?.name ?? 'nav.all';
  const whole = t('page.title');
  const title = location === PATHS.start ? whole : [t(name), whole].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
