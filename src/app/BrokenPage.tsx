import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { draftStore } from '@/shared/draft/store.ts';
import { rescueFile } from '@/shared/files/rescue.ts';
import { canSave, saveFile } from '@/shared/files/save-file.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { focusMain } from '@/shared/ui/focus-main.ts';
import { TextArea } from '@/shared/ui/TextArea.tsx';
import styles from './BrokenPage.module.css';

/**
 * What stands in place of a page that broke: a way to show it anew, everything entered as a file to keep, and then, for a
 * page that breaks on what was entered, ways to show it without that.
 */
export function BrokenPage({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation();
  // Each time: a page that breaks again is another one, and the button that showed it is gone.
  useEffect(focusMain, []);
  const file = rescueFile();
  const { canUndo, undo, startAnew } = draftStore.getState();
  const after = (change: () => void) => (): void => {
    change();
    onAgain();
  };
  return (
    <main id="main" tabIndex={-1} className={styles['page']}>
      <div role="alert" className={styles['alert']}>
        <h1>{t('page.broken')}</h1>
        <p>{t('page.brokenText')}</p>
      </div>
      <Button look="primary" onClick={onAgain}>
        {t('page.again')}
      </Button>
      {file && (
        <>
          <h2>{t('page.rescue')}</h2>
          <p>{t('page.rescueText')}</p>
          {canSave() && (
            <Button onClick={() => saveFile(file.name, new Blob([file.text], { type: 'application/json' }))}>
              {t('page.rescueSave')}
            </Button>
          )}
          <TextArea label={t('page.rescueFile')} rows={8} value={file.text} />
        </>
      )}
      {(canUndo || file) && (
        <>
          <h2>{t('page.brokenAgain')}</h2>
          <p>{t('page.brokenAgainText')}</p>
          <p className={styles['ways']}>
            {canUndo && (
              <Button once onClick={after(undo)}>
                {t('page.undoLast')}
              </Button>
            )}
            <Button once onClick={after(startAnew)}>
              {t('history.startAnew')}
            </Button>
          </p>
        </>
      )}
    </main>
  );
}
