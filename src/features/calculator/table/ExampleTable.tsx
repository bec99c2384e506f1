import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canSave, saveFile } from '@/shared/files/save-file.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { TextArea } from '@/shared/ui/TextArea.tsx';
import { usePack } from '../pack.ts';
import { exampleFile, exampleRows } from './example.ts';
import styles from './table.module.css';

/** What a table looks like, to be copied or downloaded. */
export function ExampleTable() {
  const { t } = useTranslation();
  const box = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState('');
  const rows = exampleRows(t, usePack());
  const text = rows.map((cells) => cells.join('\t')).join('\n');
  const copy = (): void => {
    const select = (): void => {
      box.current?.select();
      setDone(t('table.selected'));
    };
    // Missing in old browsers, and where the page did not come over a secure connection.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard) clipboard.writeText(text).then(() => setDone(t('table.copied')), select);
    else select();
  };
  return (
    <Disclosure summary={t('table.example')}>
      <p>{t('table.exampleText', { levels: t('table.levelWords') })}</p>
      <TextArea ref={box} label={t('table.exampleCaption')} rows={5} tabular value={text} />
      <div className={styles['actions']}>
        <Button look="quiet" onClick={copy}>
          {t('table.copyExample')}
        </Button>
        {canSave() && (
          <Button look="quiet" once onClick={() => saveFile(t('table.templateName'), exampleFile(rows))}>
            {t('table.template')}
          </Button>
        )}
      </div>
      <output>{done}</output>
    </Disclosure>
  );
}
