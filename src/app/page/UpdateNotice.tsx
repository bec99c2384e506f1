import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PATHS } from '@/features/calculator/paths.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import { isKeeping, keepStore, useKeep } from '@/shared/keep/keep-store.ts';
import { useOffline } from '@/shared/offline/offline-store.ts';
import { useSettings } from '@/shared/settings/settings.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import styles from './Page.module.css';

/** That a later build of the page waits. It is shown at once only where nothing that was entered is lost by it. */
export function UpdateNotice() {
  const { t } = useTranslation();
  const waits = useOffline(({ updateWaits }) => updateWaits);
  const isEmpty = useDraft(({ draft, form }) => draft.sample !== undefined || isUntouched(draft, form));
  const keeps = useKeeps(waits);
  const [told, setTold] = useState<'failed' | 'not-kept'>();
  const update = (): void => {
    // What was entered since may not be kept.
    if (!isEmpty && !keepStore.getState().keepNow()) {
      setTold('not-kept');
      return;
    }
    setTold(undefined);
    import('@/shared/offline/worker.ts')
      .then(async (worker) => worker.update())
      .catch(() => setTold('failed'));
  };
  const isReady = isEmpty || (keeps && told !== 'not-kept');
  return (
    <div aria-live="polite">
      {waits && (
        <aside className={styles['inner']} aria-label={t('update.title')}>
          <Notice title={t('update.title')}>
            <p>{isReady ? t('update.ready') : t('update.later')}</p>
            {isReady ? (
              <Button onClick={update}>{t('update.now')}</Button>
            ) : (
              <LinkButton to={PATHS.files}>{t('update.save')}</LinkButton>
            )}
            {told === 'failed' && <p>{t('update.failed')}</p>}
          </Notice>
        </aside>
      )}
    </div>
  );
}

/** Whether what is entered is kept on this device. Where it `matters`, that is tried, which tells where it cannot be. */
function useKeeps(matters: boolean): boolean {
  const keeping = useKeep(isKeeping);
  const hotline = useSettings(({ mode }) => mode === 'hotline');
  const keeps = keeping && !hotline;
  useEffect(() => {
    if (matters && keeps) keepStore.getState().keepNow();
  }, [matters, keeps]);
  return keeps;
}
