import { useTranslation } from 'react-i18next';
import { ClearKept } from '@/shared/keep/ClearKept.tsx';
import { isKeeping, useKeep } from '@/shared/keep/keep-store.ts';

/** Where what is entered stays, as it is now, and the way to clear it. */
export function KeepingSentence() {
  const { t } = useTranslation();
  const keeps = useKeep(isKeeping);
  return (
    <>
      <p>{keeps ? t('keep.privacy') : t('page.privacy')}</p>
      <ClearKept />
    </>
  );
}
