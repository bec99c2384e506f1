import { useTranslation } from 'react-i18next';
import { useOffline } from '@/shared/offline/offline-store.ts';

/** Without a network: that the figures are those that were stored, and which. */
export function StoredCopy({ version }: { readonly version: string }) {
  const { t } = useTranslation();
  const online = useOffline((offline) => offline.online);
  return online ? undefined : <p>{t('offline.stored', { version })}</p>;
}
