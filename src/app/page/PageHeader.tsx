import { useLayoutEffect } from 'react';
import { followSettings } from '@/shared/settings/follow-settings.ts';
import { Brand } from './Brand.tsx';
import { DisplaySettings } from './DisplaySettings.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import styles from './Page.module.css';
import { PageNav } from './PageNav.tsx';

/** The same above every screen: what this is, how it looks and speaks, and the ways through it. */
export function PageHeader() {
  useLayoutEffect(followSettings, []);
  return (
    <header className={styles['header']}>
      <div className={styles['inner']}>
        <div className={styles['top']}>
          <Brand />
          <div className={styles['settings']}>
            <DisplaySettings />
            <LanguageSwitch />
          </div>
        </div>
        <div className={styles['ways']}>
          <PageNav />
          <HistoryButtons />
        </div>
      </div>
    </header>
  );
}
