import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { PATHS } from '@/features/calculator/paths.ts';
import { CASE_SCREENS } from '@/features/calculator/screens.ts';
import { DESIGN_PATH } from './design.ts';
import { isAt } from './is-at.ts';

const NAMES = [...CASE_SCREENS, { path: DESIGN_PATH, name: 'nav.design' }] as const;

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
