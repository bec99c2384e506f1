import { useTranslation } from 'react-i18next';
import { ClearKept } from '@/shared/keep/ClearKept.tsx';
import { isKeeping, useKeep } from '@/shared/keep/keep-store.ts';
import { useSettings } from '@/shared/settings/settings.ts';

/** Where what is entered stays, as it is now, and the way to clear it. */
export function KeepingSentence() {
  const { t } = useTranslation();
  const keeping = useKeep(isKeeping);
  // Of a caller nothing is kept, whatever was agreed to before.
  const keeps = useSettings(({ mode }) => mode !== 'hotline') && keeping;
  return (
    <>
      <p>{keeps ? t('keep.privacy') : t('page.privacy')}</p>
      <ClearKept />
    </>
  );
}
