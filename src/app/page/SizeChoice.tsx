import { useTranslation } from 'react-i18next';
import { settingsStore, TEXT_SIZES, type TextSize, useSettings } from '@/shared/settings/settings.ts';
import { Button } from '@/shared/ui/Button.tsx';
import styles from './DisplaySettings.module.css';

/** Size of the text, in sight on every page. */
export function SizeChoice() {
  const { t } = useTranslation();
  const size = useSettings((settings) => settings.size);
  const sizes: Readonly<Record<TextSize, string>> = {
    normal: t('display.normal'),
    large: t('display.large'),
    largest: t('display.largest'),
  };
  return (
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
  );
}
