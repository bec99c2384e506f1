import { useTranslation } from 'react-i18next';
import { useOffline } from '@/shared/offline/offline-store.ts';

/** That there is no network, and that none is needed. */
export function OfflineLine() {
  const { t } = useTranslation();
  const isAlone = useOffline(({ online, readiness }) => !online && readiness === 'ready');
  return isAlone ? <p>{t('offline.page')}</p> : undefined;
}
