import { useTranslation } from 'react-i18next';
import { HistoryButtons } from './HistoryButtons.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import styles from './Page.module.css';

export function PageHeader() {
  const { t } = useTranslation();
  return (
    <header className={styles['header']}>
      <div className={styles['inner']}>
        <div className={styles['top']}>
          <h1 className={styles['name']}>
            {`${t('page.name')} `}
            <span className={styles['tagline']}>{t('page.tagline')}</span>
          </h1>
          <LanguageSwitch />
        </div>
        <p className={styles['intro']}>{t('page.intro')}</p>
        <HistoryButtons />
      </div>
    </header>
  );
}
