import { useTranslation } from 'react-i18next';
import { useOffline } from '@/shared/offline/offline-store.ts';

/** That the host cannot be reached, and need not be. */
export function OfflineLine() {
  const { t } = useTranslation();
  const isAlone = useOffline(({ online, readiness }) => !online && readiness === 'ready');
  return isAlone ? <p>{t('offline.page')}</p> : undefined;
}
