import { useTranslation } from 'react-i18next';
import { useConfig } from '@/shared/config/config-file.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { PhoneLink } from '@/shared/ui/PhoneLink.tsx';
import { KeepingSentence } from './KeepingSentence.tsx';
import { OfflineLine } from './OfflineLine.tsx';
import styles from './Elder.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LeaveElder } from './LeaveElder.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

/** What counts under every screen of the version for older people: whom to call, and what holds for every figure. */
export function ElderFooter() {
  const { t } = useTranslation();
  const { hotline } = useConfig().config;
  return (
    <footer className={styles['footer']}>
      <div className={styles['foot']}>
        <PhoneLink phone={hotline} asButton>
          {t('elderly.call')}
        </PhoneLink>
        <p>{t('elderly.estimate')}</p>
        <KeepingSentence />
        <OfflineLine />
        <Disclosure summary={t('elderly.more')}>
          <div className={styles['more']}>
            <ThemeChoice />
            <LanguageSwitch />
          </div>
        </Disclosure>
        <LeaveElder />
      </div>
    </footer>
  );
}
