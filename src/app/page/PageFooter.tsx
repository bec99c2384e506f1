import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { FURTHER } from '@/features/calculator/further.ts';
import { PATHS } from '@/features/calculator/paths.ts';
import { DESIGN_PATH } from './design.ts';
import { isAt } from './is-at.ts';
import styles from './Page.module.css';

/** What holds for every figure, and the ways to the screens that the head of the page has no room for. */
export function PageFooter() {
  const { t } = useTranslation();
  const [location] = useLocation();
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        {/* The start lists them itself. */}
        {location !== PATHS.start && (
          <nav aria-label={t('nav.also')}>
            <ul className={styles['further']}>
              {FURTHER.map(({ path, name }) => (
                <li key={path}>
                  <Link href={path} aria-current={isAt(location, path) ? 'page' : undefined}>
                    {t(name)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p>{t('answer.estimate')}</p>
        <p>{t('page.privacy')}</p>
        <p>
          <Link href={DESIGN_PATH}>{t('nav.design')}</Link>
        </p>
      </div>
    </footer>
  );
}
