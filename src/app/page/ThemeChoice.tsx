import { useTranslation } from 'react-i18next';
import { settingsStore, type Theme, THEMES, useSettings } from '@/shared/settings/settings.ts';
import styles from './DisplaySettings.module.css';

/** The colours of the page. */
export function ThemeChoice() {
  const { t } = useTranslation();
  const theme = useSettings((settings) => settings.theme);
  const themes: Readonly<Record<Theme, string>> = {
    auto: t('display.auto'),
    light: t('display.light'),
    dark: t('display.dark'),
    contrast: t('display.contrast'),
  };
  return (
    <label className={styles['theme']}>
      <span className={styles['caption']}>{t('display.theme')}</span>
      <select
        className={styles['choice']}
        value={theme}
        onChange={({ target }) => {
          const chosen = THEMES.find((each) => each === target.value);
          if (chosen !== undefined) settingsStore.setState({ theme: chosen });
        }}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {themes[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
