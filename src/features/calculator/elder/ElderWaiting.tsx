import { useTranslation } from 'react-i18next';
import { LoadProblem } from '../region/LoadProblem.tsx';
import { useChosenPolicy } from '../Workspace.tsx';
import styles from './elder.module.css';

/** While the document is on its way, or what keeps it from coming. */
export function ElderWaiting() {
  const { t } = useTranslation();
  const { error, refetch } = useChosenPolicy();
  return (
    <main id="main" tabIndex={-1} className={styles['page']}>
      <h1>{t('elder.waiting')}</h1>
      {error !== null && <LoadProblem error={error} onRetry={() => void refetch()} />}
    </main>
  );
}
