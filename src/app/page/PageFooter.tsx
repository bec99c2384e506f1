import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import styles from './Page.module.css';

export function PageFooter() {
  const { t } = useTranslation();
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        <p>{t('answer.estimate')}</p>
        <p>{t('page.privacy')}</p>
        <p>
          <Link href="/design">{t('nav.design')}</Link>
        </p>
      </div>
    </footer>
  );
}
