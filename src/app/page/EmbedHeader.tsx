import { useLayoutEffect } from 'react';
import { isElder } from '@/shared/settings/elder-mode.ts';
import { followSettings } from '@/shared/settings/follow-settings.ts';
import { useSettings } from '@/shared/settings/settings.ts';
import { BackToHotline } from './BackToHotline.tsx';
import { Brand } from './Brand.tsx';
import { ElderHeader } from './ElderHeader.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import styles from './Page.module.css';
import { SizeChoice } from './SizeChoice.tsx';

/** In one line, since the page around this one has a head of its own: the name, the sizes of text, the language. */
export function EmbedHeader() {
  const elder = useSettings(isElder);
  useLayoutEffect(followSettings, []);
  if (elder) return <ElderHeader />;
  return (
    <header className={styles['header']}>
      <div className={styles['inner']}>
        <BackToHotline />
        <div className={styles['top']}>
          <Brand short />
          <div className={styles['settings']}>
            <SizeChoice />
            <LanguageSwitch />
          </div>
        </div>
        <HistoryButtons />
      </div>
    </header>
  );
}
