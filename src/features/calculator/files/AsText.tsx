import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canSave } from '@/shared/files/save-file.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { TextArea } from '@/shared/ui/TextArea.tsx';
import type { Begin } from './use-opening.ts';
import styles from './files.module.css';

interface AsTextProps {
  /** What the file would hold; undefined where there is nothing to save. */
  readonly text: string | undefined;
  readonly onOpen: Begin;
}

/** The way for browsers that save no files: the same as a text to be copied out and pasted in. */
export function AsText({ text, onOpen }: AsTextProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const [pasted, setPasted] = useState('');
  const [unfolded, setUnfolded] = useState(() => !canSave());
  // An old browser, and a page that came over http, have none.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  return (
    <Disclosure
      summary={t('files.noDownload')}
      aside={t('files.noDownloadAside')}
      open={unfolded}
      onToggle={setUnfolded}
    >
      {text !== undefined && (
        <div className={styles['block']}>
          <p className={styles['hint']}>{t('files.copyText')}</p>
          <TextArea label={t('files.text')} value={text} />
          {clipboard && (
            <Button
              onClick={() => {
                clipboard.writeText(text).then(
                  () => setSaid(t('files.copied')),
                  () => setSaid(t('files.notCopied')),
                );
              }}
            >
              {t('files.copy')}
            </Button>
          )}
          <output className={styles['said']}>{said}</output>
        </div>
      )}
      <div className={styles['block']}>
        <TextArea label={t('files.paste')} value={pasted} onChange={setPasted} />
        <Button onClick={() => void onOpen(t('files.pasted'), () => Promise.resolve(pasted))}>
          {t('files.openPasted')}
        </Button>
      </div>
    </Disclosure>
  );
}
