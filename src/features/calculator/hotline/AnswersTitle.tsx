import { useTranslation } from 'react-i18next';
import { ANSWER_TITLE } from '../result/show-answer.ts';
import styles from './spoken.module.css';

/** What the answers are for, and what they are of. It takes the focus once a visit is saved. */
export function AnswersTitle({ children }: { readonly children?: string }) {
  const { t } = useTranslation();
  return (
    <h2 id={ANSWER_TITLE} tabIndex={-1} className={styles['which']}>
      {t('hotline.answers')} <span className={styles['of']}>{children}</span>
    </h2>
  );
}
