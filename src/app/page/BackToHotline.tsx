import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { BACK_SHOWN, isBackKey } from '@/features/calculator/hotline/back-key.ts';
import { PATHS } from '@/features/calculator/paths.ts';
import { useSettings } from '@/shared/settings/settings.ts';
import styles from './Page.module.css';

/** The way back to the callers from every other screen while some are being helped, by a key too. */
export function BackToHotline() {
  const { t } = useTranslation();
  const [location, go] = useLocation();
  const elsewhere = useSettings(({ mode }) => mode === 'hotline') && location !== PATHS.hotline;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!elsewhere || !isBackKey(event)) return;
      event.preventDefault();
      go(PATHS.hotline);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [elsewhere, go]);
  if (!elsewhere) return undefined;
  return (
    <Link href={PATHS.hotline} className={styles['back']}>
      {t('nav.backToHotline')} <kbd>{BACK_SHOWN}</kbd>
    </Link>
  );
}
