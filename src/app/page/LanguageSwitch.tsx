import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showLanguage } from '@/i18n/i18n.ts';
import { LANGUAGE_NAMES, LANGUAGES, useLanguage } from '@/i18n/language.ts';
import { Button } from '@/shared/ui/Button.tsx';
import styles from './Page.module.css';

/** Shows the page in the other language; everything entered stays. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [failed, setFailed] = useState(false);
  const other = LANGUAGES.find((each) => each !== language);
  if (other === undefined) return undefined;
  const name = LANGUAGE_NAMES[other];
  return (
    <div className={styles['language']}>
      <Button
        look="quiet"
        lang={other}
        onClick={() => {
          showLanguage(other).then(
            () => setFailed(false),
            () => setFailed(true),
          );
        }}
      >
        {name}
      </Button>
      <output>{failed && t('page.languageMissing', { name })}</output>
    </div>
  );
}
