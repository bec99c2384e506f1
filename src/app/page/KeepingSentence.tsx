import { useTranslation } from 'react-i18next';
import { ClearKept } from '@/shared/keep/ClearKept.tsx';
import { isKept, useKeep } from '@/shared/keep/keep-store.ts';

/** Where what is entered stays, as it is now, and the way to clear it. */
export function KeepingSentence() {
  const { t } = useTranslation();
  const kept = useKeep(isKept);
  return (
    <>
      <p>{kept ? t('keep.privacy') : t('page.privacy')}</p>
      <ClearKept />
    </>
  );
}
