import { useTranslation } from 'react-i18next';
import {
  settingsStore,
  TEXT_SIZES,
  type TextSize,
  type Theme,
  THEMES,
  useSettings,
} from '@/shared/settings/settings.ts';
import { Button } from '@/shared/ui/Button.tsx';
import styles from './DisplaySettings.module.css';

/** Size of the text, in sight on every page, and the colours. */
export function DisplaySettings() {
  const { t } = useTranslation();
  const size = useSettings((settings) => settings.size);
  const theme = useSettings((settings) => settings.theme);
  const sizes: Readonly<Record<TextSize, string>> = {
    normal: t('display.normal'),
    large: t('display.large'),
    largest: t('display.largest'),
  };
  const themes: Readonly<Record<Theme, string>> = {
    auto: t('display.auto'),
    light: t('display.light'),
    dark: t('display.dark'),
    contrast: t('display.contrast'),
  };
  return (
    <>
      <fieldset aria-label={t('display.size')}>
        <div className={styles['sizes']}>
          {TEXT_SIZES.map((each) => (
            <Button
              key={each}
              aria-pressed={each === size}
              onClick={() => settingsStore.setState({ size: each })}
            >
              <span className={styles['glyph']} aria-hidden>
                <span className={styles[each]}>{t('display.glyph')}</span>
              </span>
              <span className={styles['word']}>{sizes[each]}</span>
            </Button>
          ))}
        </div>
      </fieldset>
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
    </>
  );
}
