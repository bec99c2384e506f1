import { useTranslation } from 'react-i18next';
import { rescueFile } from '@/shared/files/rescue.ts';
import { canSave, saveFile } from '@/shared/files/save-file.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { TextArea } from '@/shared/ui/TextArea.tsx';
import styles from './BrokenPage.module.css';

/** What stands in place of a page that broke: a way to show it anew, and everything entered as a file to keep. */
export function BrokenPage({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation();
  const file = rescueFile();
  return (
    <main className={styles['page']} role="alert">
      <h1>{t('page.broken')}</h1>
      <p>{t('page.brokenText')}</p>
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
    </main>
  );
}
