import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { PATHS } from '@/features/calculator/paths.ts';
import styles from './Page.module.css';
import { isAt } from './is-at.ts';

/** Screens that say what they are for in a heading of their own. */
const WITH_HEADING = [
  PATHS.steps,
  PATHS.table,
  PATHS.files,
  PATHS.account,
  PATHS.use,
  PATHS.requests,
  PATHS.leftOpen,
  PATHS.whatIf,
  PATHS.checkBill,
  PATHS.readings,
  PATHS.guide,
  PATHS.beside,
  '/design',
] as const;

/** What the page is, and the way to its start. It heads every screen that has no heading of its own. */
export function Brand() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const Line = WITH_HEADING.some((path) => isAt(location, path)) ? 'p' : 'h1';
  return (
    <Line className={styles['brand']}>
      <Link href={PATHS.start} aria-current={location === PATHS.start ? 'page' : undefined}>
        <span className={styles['name']}>{t('page.name')}</span>{' '}
        <span className={styles['tagline']}>{t('page.tagline')}</span>
      </Link>
    </Line>
  );
}
