import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { PATHS } from '@/features/calculator/paths.ts';
import { isAt } from './is-at.ts';
import styles from './Page.module.css';

/** The ways to work on the case, from every screen. */
export function PageNav() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const screens = [
    { path: PATHS.steps, name: t('nav.steps') },
    { path: PATHS.all, name: t('nav.all') },
    { path: PATHS.files, name: t('nav.files') },
  ];
  return (
    <nav aria-label={t('nav.title')}>
      <ul className={styles['nav']}>
        {screens.map(({ path, name }) => (
          <li key={path}>
            <Link href={path} aria-current={isAt(location, path) ? 'page' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
