import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text.ts';
import { useConfig } from '@/shared/config/config-file.ts';
import { addressAlone } from '@/shared/device/embedded.ts';
import { KeepingSentence } from './KeepingSentence.tsx';
import styles from './Page.module.css';

/** What holds for every figure, who answers for the page, and the way to it by itself. */
export function EmbedFooter() {
  const { t } = useTranslation();
  const text = useText();
  const { publisher } = useConfig().config;
  // The way leads to the screen that is shown.
  useLocation();
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        <p>{t('answer.estimate')}</p>
        {publisher !== null && <p>{t('footer.publisher', { publisher: text(publisher) })}</p>}
        <KeepingSentence />
        <p>
          <a href={addressAlone()} target="_blank" rel="noopener noreferrer">
            {t('footer.alone')}
          </a>
        </p>
      </div>
    </footer>
  );
}
