import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { PATHS } from '@/features/calculator/paths.ts';
import styles from './Page.module.css';
import { useHeadsScreen } from './use-heads-screen.ts';

/**
 * What the page is, and the way to its start. It heads every screen that has no heading of its own.
 * @param short the name alone
 */
export function Brand({ short = false }: { readonly short?: boolean }) {
  const { t } = useTranslation();
  const [location] = useLocation();
  const Line = useHeadsScreen() ? 'h1' : 'p';
  return (
    <Line className={styles['brand']}>
      <Link href={PATHS.start} aria-current={location === PATHS.start ? 'page' : undefined}>
        <span className={styles['name']}>{t('page.name')}</span>
        {!short && ' '}
        {!short && <span className={styles['tagline']}>{t('page.tagline')}</span>}
      </Link>
    </Line>
  );
}
