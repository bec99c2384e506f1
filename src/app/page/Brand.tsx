import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { PATHS } from '@/features/calculator/paths.ts';
import { caseScreens } from '@/features/calculator/screens.ts';
import styles from './Page.module.css';
import { DESIGN_PATH } from './design.ts';
import { isAt } from './is-at.ts';

/** What the page is, and the way to its start. It heads every screen that has no heading of its own. */
export function Brand() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const screen = caseScreens.find(({ path }) => isAt(location, path));
  const isHeading = screen === undefined ? !isAt(location, DESIGN_PATH) : screen.headedByPage === true;
  const Line = isHeading ? 'h1' : 'p';
  return (
    <Line className={styles['brand']}>
      <Link href={PATHS.start} aria-current={location === PATHS.start ? 'page' : undefined}>
        <span className={styles['name']}>{t('page.name')}</span>{' '}
        <span className={styles['tagline']}>{t('page.tagline')}</span>
      </Link>
    </Line>
  );
}
