import { useTranslation } from 'react-i18next';
import { PATHS } from '@/features/calculator/paths.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import { isKept, useKeep } from '@/shared/keep/keep-store.ts';
import { useOffline } from '@/shared/offline/offline-store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import styles from './Page.module.css';

/** That a later build of the page waits. It is shown at once only where nothing that was entered is lost by it. */
export function UpdateNotice() {
  const { t } = useTranslation();
  const waits = useOffline(({ updateWaits }) => updateWaits);
  const isEmpty = useDraft(({ draft, form }) => draft.sample !== undefined || isUntouched(draft, form));
  const kept = useKeep((keep) => isKept(keep) && !keep.barred);
  return (
    <div aria-live="polite">
      {waits && (
        <aside className={styles['inner']} aria-label={t('update.title')}>
          <Notice title={t('update.title')}>
            <p>{isEmpty || kept ? t('update.ready') : t('update.later')}</p>
            {isEmpty || kept ? (
              <Button
                onClick={() => void import('@/shared/offline/worker.ts').then(async ({ update }) => update())}
              >
                {t('update.now')}
              </Button>
            ) : (
              <LinkButton to={PATHS.files}>{t('update.save')}</LinkButton>
            )}
          </Notice>
        </aside>
      )}
    </div>
  );
}
