import { useTranslation } from 'react-i18next';
import { areStored, useOffline } from '@/shared/offline/offline-store.ts';

/** Where the host cannot be reached: that the figures are those that were stored, and which. */
export function StoredCopy({ version }: { readonly version: string }) {
  const { t } = useTranslation();
  return useOffline(areStored) ? <p>{t('offline.stored', { version })}</p> : undefined;
}
