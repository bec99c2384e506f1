import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { PATHS } from '@/features/calculator/paths.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { heldStore } from '@/shared/keep/held.ts';
import { isKeeping, keepStore, useKeep } from '@/shared/keep/keep-store.ts';
import { useOffline } from '@/shared/offline/offline-store.ts';
import { useSettings } from '@/shared/settings/settings.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { holdsNothing, isAnythingNotKept, isNothing } from './not-kept.ts';
import styles from './Page.module.css';

/** That a later build of the page waits. It is shown at once only where nothing that was entered is lost by it. */
export function UpdateNotice() {
  const { t } = useTranslation();
  const waits = useOffline(({ updateWaits }) => updateWaits);
  const isEmpty = useDraft(isNothing);
  const holdsNone = useStore(heldStore, holdsNothing);
  const hasOthers = useStore(heldStore, ({ others }) => !others.every(isNothing));
  const keeps = useKeeps(waits);
  const [told, setTold] = useState<'failed' | 'not-kept'>();
  const update = (): void => {
    // What was entered since may not be kept.
    if (isAnythingNotKept()) {
      setTold('not-kept');
      return;
    }
    setTold(undefined);
    import('@/shared/offline/worker.ts')
      .then(async (worker) => worker.update())
      .catch(() => setTold('failed'));
  };
  const isShownSafe = isEmpty || keeps.shown;
  const isHeldSafe = holdsNone || (keeps.own && !hasOthers);
  const isReady = (isEmpty && holdsNone) || (isShownSafe && isHeldSafe && told !== 'not-kept');
  return (
    <div aria-live="polite">
      {waits && (
        <aside className={styles['inner']} aria-label={t('update.title')}>
          <Notice title={t('update.title')}>
            <p>{isReady ? t('update.ready') : holdsNone ? t('update.later') : t('update.held')}</p>
            {isReady && <Button onClick={update}>{t('update.now')}</Button>}
            {!isReady && holdsNone && <LinkButton to={PATHS.files}>{t('update.save')}</LinkButton>}
            {told === 'failed' && <p>{t('update.failed')}</p>}
          </Notice>
        </aside>
      )}
    </div>
  );
}

/**
 * Whether what is entered is kept on this device: what is shown, and the person's own beside it. Where it `matters`, that
 * is tried, which tells where it cannot be.
 */
function useKeeps(matters: boolean): { readonly shown: boolean; readonly own: boolean } {
  const keeping = useKeep(isKeeping);
  const hotline = useSettings(({ mode }) => mode === 'hotline');
  const shown = keeping && !hotline;
  useEffect(() => {
    if (matters && shown) keepStore.getState().keepNow();
  }, [matters, shown]);
  return { shown, own: keeping };
}
