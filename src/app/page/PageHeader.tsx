import { useLayoutEffect } from 'react';
import { followSettings } from '@/shared/settings/follow-settings.ts';
import { isElder } from '@/shared/settings/elder-mode.ts';
import { useSettings } from '@/shared/settings/settings.ts';
import { BackToHotline } from './BackToHotline.tsx';
import { Brand } from './Brand.tsx';
import { ElderHeader } from './ElderHeader.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import styles from './Page.module.css';
import { PageNav } from './PageNav.tsx';
import { SizeChoice } from './SizeChoice.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

/** The same above every screen: what this is, how it looks and speaks, and the ways through it. */
export function PageHeader() {
  const elder = useSettings(isElder);
  useLayoutEffect(followSettings, []);
  if (elder) return <ElderHeader />;
  return (
    <header className={styles['header']}>
      <div className={styles['inner']}>
        <BackToHotline />
        <div className={styles['top']}>
          <Brand />
          <div className={styles['settings']}>
            <SizeChoice />
            <ThemeChoice />
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
