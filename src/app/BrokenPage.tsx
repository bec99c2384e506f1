import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button.tsx';
import styles from './BrokenPage.module.css';

export function BrokenPage({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <main className={styles['page']} role="alert">
      <h1>{t('page.broken')}</h1>
      <p>{t('page.brokenText')}</p>
      <Button look="primary" onClick={onAgain}>
        {t('page.again')}
      </Button>
    </main>
  );
}
