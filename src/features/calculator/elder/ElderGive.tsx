import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { PATHS } from '../paths.ts';
import styles from './elder.module.css';
import { ElderPage } from './ElderPage.tsx';

/** Onto paper, or to somebody. */
export function ElderGive() {
  const { t } = useTranslation();
  return (
    <ElderPage
      title={t('elder.give.title')}
      read={[t('elder.give.paperHow'), t('elder.give.familyHow'), t('elder.give.filesHow')]}
    >
      <div className={styles['choice']}>
        <LinkButton to={PATHS.sheet}>{t('elder.give.paper')}</LinkButton>
        <p>{t('elder.give.paperHow')}</p>
      </div>
      <div className={styles['choice']}>
        <LinkButton to={PATHS.share}>{t('elder.give.family')}</LinkButton>
        <p>{t('elder.give.familyHow')}</p>
      </div>
      <div className={styles['choice']}>
        <LinkButton to={PATHS.files}>{t('nav.files')}</LinkButton>
        <p>{t('elder.give.filesHow')}</p>
      </div>
    </ElderPage>
  );
}
