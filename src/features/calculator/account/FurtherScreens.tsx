import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { PATHS } from '../paths.ts';
import styles from './account.module.css';

/** Where somebody who looked at the account may want to go on to. */
export function FurtherScreens() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('account.further')}>
      <p className={styles['links']}>
        <Link href={PATHS.use}>{t('nav.use')}</Link>
        <Link href={PATHS.leftOpen}>{t('nav.leftOpen')}</Link>
      </p>
    </nav>
  );
}
